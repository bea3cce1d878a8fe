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
    List<Reason> criteria,
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
    Optional<Consented> consented)
    implements Step {

  public Referral {
    criteria = List.copyOf(criteria);
    ranked = List.copyOf(ranked);
    agencies = List.copyOf(agencies);
  }
}
