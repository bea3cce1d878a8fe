package caseload.casefile;

import java.io.Serial;

/** No such mentee, file or folder, or more than one. */
public final class NotFound extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String next;

  /**
   * @param says what was looked for and where
   * @param next what to do instead
   */
  public NotFound(String says, String next) {
    super(says);
    this.next = next;
  }

  /** What was looked for and where. */
  public String says() {
    return String.valueOf(getMessage());
  }

  /** What to do instead. */
  public String next() {
    return next;
  }
}
