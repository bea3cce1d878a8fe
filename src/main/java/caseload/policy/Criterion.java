package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * A reason for which a child may be referred. Sensitive ones (child protection, child in need,
 * early help) are counted under "other reasons" in every report.
 */
public record Criterion(
    String id,
    String name,
    Optional<String> group,
    Optional<Evidence> evidence,
    boolean sensitive,
    List<String> barriers) {

  /** Whether the referrer must say what was seen. */
  public enum Evidence {
    NEEDED,
    WELCOME
  }

  public Criterion {
    Choice.requireId("id", id);
    Choice.requireText("name", name);
    barriers = List.copyOf(barriers);
  }

  /** Its id and words alone. */
  public Choice choice() {
    return new Choice(id, name);
  }

  /** True when a referral for this reason must say what was seen. */
  public boolean needsEvidence() {
    return evidence.orElse(Evidence.WELCOME) == Evidence.NEEDED;
  }
}
