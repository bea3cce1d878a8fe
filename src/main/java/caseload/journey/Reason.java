package caseload.journey;

import java.util.Optional;

/** A criterion of the policy that a referral names, with what was seen. */
public record Reason(String id, Optional<String> evidence) {
  /** A reason named without evidence. */
  public static Reason of(String id) {
    return new Reason(id, Optional.empty());
  }
}
