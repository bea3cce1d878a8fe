package caseload.journey;

import java.time.LocalDate;

/** A dated fact of a mentee's journey, written once. */
public sealed interface Step
    permits Referral,
        Countersignature,
        Priority,
        Consent,
        Measure,
        Observation,
        Meeting,
        Concern,
        Plan,
        Session,
        Review,
        Comment,
        Exit,
        Reopen,
        FollowUp,
        Letter {

  /** The day it happened. */
  LocalDate date();

  /** Who wrote it down and when. */
  Recorded recorded();

  /** What kind of step it is. */
  default Stage stage() {
    for (Stage stage : Stage.values()) {
      if (stage.record() == getClass()) return stage;
    }
    throw new IllegalStateException("a step without a stage: " + getClass());
  }
}
