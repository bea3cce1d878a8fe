package caseload.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A member of staff with a part in the work. Hours are hours a week in term time. */
public record Staff(
    String id,
    String name,
    String role,
    Optional<BigDecimal> hours,
    Optional<String> lineManager,
    Optional<String> place,
    List<Cover> covers,
    List<String> schools,
    Optional<TwoWeeks.Week> week) {

  /** The role that carries the caseload. */
  public static final String MENTOR = "learning-mentor";

  public Staff {
    covers = List.copyOf(covers);
    schools = List.copyOf(schools);
    Choice.requireId("id", id);
    Choice.requireText("name", name);
    Choice.requireId("role", role);
    if (hours.isPresent() && hours.get().signum() <= 0) throw new Unfit("hours", "more than 0");
    for (Cover cover : covers) {
      if (cover.mentor().equals(id)) throw new Unfit("covers", "nobody stands in for themselves");
    }
  }

  /** True in each of the schools that are named, and in every school where none is. */
  public boolean worksIn(String school) {
    return schools.isEmpty() || schools.contains(school);
  }

  /** Without hours, unless all of them are given to one school. */
  Staff inOne() {
    boolean all = schools.size() == 1;
    return new Staff(
        id,
        name,
        role,
        all ? hours : Optional.empty(),
        Optional.empty(),
        place,
        List.of(),
        schools,
        week);
  }

  /** True when this person stands in for a mentor on a day. */
  public boolean standsInFor(String mentor, LocalDate day) {
    return covers.stream().anyMatch(cover -> cover.holds(mentor, day));
  }
}
