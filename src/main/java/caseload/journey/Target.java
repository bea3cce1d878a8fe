package caseload.journey;

import caseload.policy.Unfit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A SMART target: specific (wording), measurable (measure, from, to), achievable and relevant (the
 * barrier it answers), time-limited (by).
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
    List<String> levels) {

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
}
