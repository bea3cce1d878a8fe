package caseload.journey;

import caseload.policy.Unfit;
import java.time.LocalDate;
import java.util.Optional;

/** A look some weeks after the end. */
public record FollowUp(
    LocalDate date,
    Recorded recorded,
    Outcome outcome,
    Optional<String> measure,
    Optional<String> action,
    Optional<String> reason)
    implements Step {

  public FollowUp {
    if (outcome == Outcome.WAIVED && reason.filter(why -> !why.isBlank()).isEmpty()) {
      throw new Unfit("reason", "say why nobody looks again");
    }
  }

  /** What was found; or that nobody looks, with the reason. */
  public enum Outcome {
    STILL_WELL,
    SLIPPING,
    LOST_TOUCH,
    WAIVED
  }
}
