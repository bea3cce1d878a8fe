package caseload.policy;

import java.util.Locale;
import java.util.Optional;

/** What each mentor has at intervals: supervision, training, a network meeting, an evaluation. */
public record MentorDuty(Kind kind, int everyWeeks, Optional<String> with) {

  /** The kinds of entry in the mentors' log. */
  public enum Kind {
    SUPERVISION,
    TRAINING,
    NETWORK,
    EVALUATION;

    /** As something that a mentor has: {@code supervision}, {@code a network meeting}. */
    public String words() {
      return switch (this) {
        case SUPERVISION, TRAINING -> name().toLowerCase(Locale.ROOT);
        case NETWORK -> "a network meeting";
        case EVALUATION -> "an evaluation";
      };
    }
  }

  public MentorDuty {
    if (everyWeeks < 1) throw new Unfit("every-weeks", "1 or more");
  }
}
