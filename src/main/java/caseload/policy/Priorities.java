package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * Who decides on a referral together, on which scale, how soon, and where money for the support may
 * come from.
 */
public record Priorities(
    List<Choice> decidedBy,
    List<Choice> scale,
    List<Choice> declineReasons,
    Optional<Integer> decideWithinDays,
    Optional<Integer> reviewListWeeks,
    List<Choice> signpostTo,
    Optional<Quorum> panel,
    Optional<WaitingList> waitingList,
    List<Choice> funding) {

  public Priorities {
    decidedBy = List.copyOf(decidedBy);
    scale = List.copyOf(scale);
    declineReasons = List.copyOf(declineReasons);
    signpostTo = List.copyOf(signpostTo);
    funding = List.copyOf(funding);
    if (decidedBy.isEmpty()) throw new Unfit("decided-by", "name at least one role");
    boolean byScale = waitingList.orElse(WaitingList.USUAL).by() == WaitingList.Order.SCALE;
    if (scale.isEmpty() && byScale) {
      throw new Unfit("scale", "name at least one priority, highest first");
    }
    if (panel.isPresent() && panel.get().atLeast() > decidedBy.size()) {
      throw new Unfit("panel", "at-least is more than decided-by has roles: " + decidedBy.size());
    }
  }

  /** In which order children wait. */
  public WaitingList list() {
    return waitingList.orElse(WaitingList.USUAL);
  }

  /** How many of those who decide together must have: all, unless the school says otherwise. */
  public int quorum() {
    return panel.map(Quorum::atLeast).orElse(decidedBy.size());
  }
}
