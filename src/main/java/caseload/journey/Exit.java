package caseload.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The end of an episode: how, why, which of the school's criteria for it are met, and how the
 * targets and the first reason stand.
 */
public record Exit(
    LocalDate date,
    Recorded recorded,
    String type,
    String reason,
    List<TargetResult> targets,
    Optional<Against> referralReason,
    List<String> criteria,
    List<NotReturned> notReturned,
    Optional<String> recommendations,
    List<String> told,
    Optional<String> handover,
    Optional<LocalDate> followUp,
    Optional<String> followUpWaived)
    implements Step {

  /** How things stand against what the child was referred for. */
  public enum Against {
    MET,
    PARTLY,
    NOT_MET
  }

  public Exit {
    targets = List.copyOf(targets);
    criteria = List.copyOf(criteria);
    notReturned = List.copyOf(notReturned);
    told = List.copyOf(told);
  }
}
