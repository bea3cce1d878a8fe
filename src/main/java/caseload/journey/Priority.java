package caseload.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was decided on a referral, by whom and why. The place on the list is computed. */
public record Priority(
    LocalDate date,
    Recorded recorded,
    Outcome outcome,
    Optional<String> priority,
    List<String> decidedBy,
    String reason,
    Optional<LocalDate> reviewOn)
    implements Step {

  /** The five answers to a referral. */
  public enum Outcome {
    ACCEPTED,
    WAITING,
    DECLINED,
    SIGNPOSTED,
    MORE_INFORMATION
  }

  public Priority {
    decidedBy = List.copyOf(decidedBy);
  }
}
