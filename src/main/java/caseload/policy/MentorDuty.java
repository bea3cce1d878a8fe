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

    /** As it is said: {@code network meeting}. */
    public String words() {
      return this == NETWORK ? "network meeting" : name().toLowerCase(Locale.ROOT);
    }
  }

  public MentorDuty {
    if (everyWeeks < 1) throw new Unfit("every-weeks", "1 or more");
  }
}
