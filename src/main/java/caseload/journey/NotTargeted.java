package caseload.journey;

import caseload.policy.Unfit;

/** A barrier that a plan has no target for, and why not. */
public record NotTargeted(String barrier, String reason) {
  public NotTargeted {
    if (reason.isBlank()) throw new Unfit("reason", "say why this barrier has no target");
  }
}
