package caseload.policy;

import java.util.List;
import java.util.Optional;

/** Who decides on a referral together, on which scale, and how soon. */
public record Priorities(
    List<Choice> decidedBy,
    List<Choice> scale,
    List<Choice> declineReasons,
    Optional<Integer> decideWithinDays,
    Optional<Integer> reviewListWeeks) {

  public Priorities {
    decidedBy = List.copyOf(decidedBy);
    scale = List.copyOf(scale);
    declineReasons = List.copyOf(declineReasons);
    if (decidedBy.isEmpty()) throw new Unfit("decided-by", "name at least one role");
    if (scale.isEmpty()) throw new Unfit("scale", "name at least one priority, highest first");
  }
}
