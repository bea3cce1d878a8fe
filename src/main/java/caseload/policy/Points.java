package caseload.policy;

import java.util.Optional;

/**
 * What a reason for referral, or a fact about the child, weighs in the order of the waiting list.
 */
public record Points(Optional<String> criterion, Optional<String> fact, int points) {
  public Points {
    if (criterion.isPresent() == fact.isPresent()) {
      throw new Unfit("criterion", "write either criterion or fact, and its points");
    }
    fact.ifPresent(id -> Choice.requireId("fact", id));
    if (points < 1) throw new Unfit("points", "1 or more");
  }

  /** The id of the criterion or the fact. */
  public String id() {
    return criterion.or(() -> fact).orElseThrow();
  }
}
