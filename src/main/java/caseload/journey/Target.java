package caseload.journey;

import caseload.policy.Unfit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A SMART target: specific (wording), measurable (measure, from, to), achievable and relevant (the
 * barrier it answers), time-limited (by). It may name the result of the policy that it serves.
 */
public record Target(
    String id,
    String barrier,
    String wording,
    String measure,
    String baseline,
    String target,
    LocalDate by,
    Optional<Kind> kind,
    Optional<String> pupilDoes,
    Optional<String> mentorDoes,
    Optional<String> teacherDoes,
    Optional<String> parentDoes,
    Optional<Integer> weight,
    List<String> levels,
    Optional<String> result) {

  /** Whether things should get better or hold. */
  public enum Kind {
    IMPROVE,
    KEEP_STEADY
  }

  public Target {
    levels = List.copyOf(levels);
    if (!levels.isEmpty() && levels.size() != 5) {
      throw new Unfit("levels", "five levels, from much less than expected to much more");
    }
  }

  /** True when it is to hold what is good, not to raise it. */
  public boolean keepsSteady() {
    return kind.filter(Kind.KEEP_STEADY::equals).isPresent();
  }
}
