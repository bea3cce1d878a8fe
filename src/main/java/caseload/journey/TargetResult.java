package caseload.journey;

import java.util.Optional;

/** How one target of the plan stands. */
public record TargetResult(String id, Status status, Optional<String> note) {
  /** The four ways a target can stand. */
  public enum Status {
    MET,
    PARTLY,
    NOT_MET,
    DROPPED
  }
}
