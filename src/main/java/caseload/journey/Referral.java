package caseload.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Someone asks for support for a child. Its {@code received} day opens the episode and names its
 * folder.
 */
public record Referral(
    LocalDate date,
    Recorded recorded,
    LocalDate received,
    Referrer referrer,
    Optional<String> countersigned,
    List<String> discussedWith,
    List<Reason> criteria,
    List<GivenScore> scores,
    List<String> ruledOut,
    Optional<String> newEvidence,
    Optional<String> otherReason,
    List<String> ranked,
    Optional<String> howLong,
    Optional<String> tried,
    String strengths,
    String hopedFor,
    List<String> agencies,
    Optional<Boolean> parentTold,
    Optional<Boolean> childTold,
    Optional<String> childView,
    boolean urgent,
    boolean safeguardingRouteUsed,
    Optional<String> primaryMeasure,
    Optional<String> cohort,
    Optional<Consented> consented)
    implements Step {

  public Referral {
    discussedWith = List.copyOf(discussedWith);
    criteria = List.copyOf(criteria);
    scores = List.copyOf(scores);
    ruledOut = List.copyOf(ruledOut);
    ranked = List.copyOf(ranked);
    agencies = List.copyOf(agencies);
  }
}
