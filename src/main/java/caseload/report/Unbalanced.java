package caseload.report;

import java.util.List;

/**
 * The flow of the report does not add up, so nothing of it is printed: open at the start + started
 * + reopened - ended must be open at the end, for every piece of work.
 */
public final class Unbalanced extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> codes;

  Unbalanced(List<String> codes) {
    super(
        "The flow does not add up: open at the start + started + reopened - ended is not open at"
            + " the end. No report was made.");
    this.codes = List.copyOf(codes);
  }

  /** What is wrong, in one sentence. */
  public String says() {
    return String.valueOf(getMessage());
  }

  /** The mentees whose records do not add up. */
  public List<String> codes() {
    return codes;
  }
}
