package caseload.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a whole year group was in school over some weeks, in half-days, to hold a child's own figures
 * against.
 *
 * @param mentees whether the mentees are among the children counted
 * @param school of which school, where the service has several
 */
public record YearAttendance(
    int year,
    LocalDate from,
    LocalDate to,
    int possible,
    int absent,
    Mentees mentees,
    Optional<String> school) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int LAST_YEAR = 13;

  /** Whether a figure has the mentees in it. */
  public enum Mentees {
    INCLUDED,
    EXCLUDED
  }

  public YearAttendance {
    if (year < 0 || year > LAST_YEAR) throw new Unfit("year", "0 for Reception, up to 13");
    if (to.isBefore(from)) throw new Unfit("to", "not before " + from);
    if (possible < 1) throw new Unfit("possible", "1 or more half-days");
    if (absent < 0 || absent > possible) throw new Unfit("absent", "0 to " + possible);
  }

  /** Half-days missed of a hundred, to one place. */
  public BigDecimal missed() {
    return new BigDecimal(absent)
        .multiply(HUNDRED)
        .divide(new BigDecimal(possible), 1, RoundingMode.HALF_UP);
  }

  /** {@code Year 5} or {@code Reception}. */
  public String group() {
    return year == 0 ? "Reception" : "Year " + year;
  }
}
