package caseload.letter;

/** A document that cannot become a PDF without being damaged. Nothing has been written. */
public final class Unprintable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String instead;

  Unprintable(String says, String instead) {
    super(says);
    this.instead = instead;
  }

  /** What is wrong, in one sentence. */
  public String says() {
    return String.valueOf(getMessage());
  }

  /** What to do instead, in one sentence. */
  public String instead() {
    return instead;
  }
}
