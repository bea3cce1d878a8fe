package caseload.policy;

import java.math.BigDecimal;
import java.util.Optional;

/** A member of staff with a part in the work. Hours are hours a week in term time. */
public record Staff(
    String id,
    String name,
    String role,
    Optional<BigDecimal> hours,
    Optional<String> lineManager,
    Optional<String> place) {

  /** The role that carries the caseload. */
  public static final String MENTOR = "learning-mentor";

  public Staff {
    Choice.requireId("id", id);
    Choice.requireText("name", name);
    Choice.requireId("role", role);
    if (hours.isPresent() && hours.get().signum() <= 0) throw new Unfit("hours", "more than 0");
  }
}
