package caseload.journey;

import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A look at how the targets stand, and what happens next. */
public record Review(
    LocalDate date,
    Recorded recorded,
    List<String> present,
    List<TargetResult> targets,
    Optional<Views> views,
    Decision decision,
    Optional<LocalDate> next,
    Optional<LocalDate> pauseUntil,
    Optional<String> summary,
    Optional<String> level)
    implements Step {

  /** What a review can decide. */
  public enum Decision {
    CONTINUE,
    EXTEND,
    TAPER,
    CHANGE,
    STEP_UP,
    STEP_DOWN,
    EXIT
  }

  public Review {
    present = List.copyOf(present);
    targets = List.copyOf(targets);
  }

  /** True when the child is there or was heard, so that it waits for consent. */
  public boolean withChild(Mentee mentee, Policy policy) {
    boolean heard = views.flatMap(Views::pupil).isPresent();
    return heard || Role.child(present, mentee, policy);
  }
}
