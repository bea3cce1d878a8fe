package caseload.journey;

import java.time.LocalDate;
import java.util.Optional;

/** A look some weeks after the end. */
public record FollowUp(
    LocalDate date,
    Recorded recorded,
    Outcome outcome,
    Optional<String> measure,
    Optional<String> action)
    implements Step {

  /** What was found. */
  public enum Outcome {
    STILL_WELL,
    SLIPPING,
    LOST_TOUCH
  }
}
