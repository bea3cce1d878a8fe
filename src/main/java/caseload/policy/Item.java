package caseload.policy;

import java.util.Optional;

/** One statement of a questionnaire; {@code reverse} when a high answer is a worse one. */
public record Item(String id, Optional<String> text, Optional<Scale> scale, boolean reverse) {
  public Item {
    Choice.requireId("id", id);
  }
}
