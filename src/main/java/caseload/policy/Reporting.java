package caseload.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How often the work is reported, and to whom; where a service has several schools, of which of
 * them one report is.
 *
 * @param costPerHour what an hour of the mentor's time costs the school, in pounds; left out, no
 *     report speaks of money
 */
public record Reporting(
    Every every, List<Audience> audiences, Optional<By> by, Optional<BigDecimal> costPerHour) {

  /** How often. */
  public enum Every {
    TERM,
    HALF_TERM,
    YEAR,
    COHORT;

    /** As it is said: {@code half-term}. */
    public String words() {
      return Word.of(this);
    }
  }

  /** Of which schools one report is: of each, or of all together; never both. */
  public enum By {
    SCHOOL,
    SERVICE
  }

  public Reporting {
    audiences = List.copyOf(audiences);
    if (audiences.isEmpty()) throw new Unfit("audiences", "name at least one, such as governors");
    if (costPerHour.filter(pounds -> pounds.signum() <= 0).isPresent()) {
      throw new Unfit("cost-per-hour", "more than 0 pounds, or leave it out");
    }
  }

  /** True when a report is of one of the schools. */
  public boolean bySchool() {
    return by.filter(By.SCHOOL::equals).isPresent();
  }

  /** The audience with this id. */
  public Optional<Audience> audience(String id) {
    return audiences.stream().filter(audience -> audience.id().equals(id)).findFirst();
  }

  /** For whom a report falls due: the governors, else the first who are not shown everything. */
  public Optional<Audience> owedTo() {
    return audience("governors")
        .or(() -> audiences.stream().filter(each -> each.showFrom() > 1).findFirst());
  }
}
