package caseload.policy;

import java.util.Optional;

/** Who owns a questionnaire's wording, and whether it may be stored here. */
public record Licence(
    String holder, Optional<String> terms, boolean itemsMayBeStored, Optional<String> cite) {
  public Licence {
    Choice.requireText("holder", holder);
  }
}
