package caseload.casefile.disk;

/**
 * Somebody else was faster: the file changed after it was read, or another Caseload is writing.
 * Nothing was saved, and what was on disk stands.
 */
public final class Busy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String next;

  /**
   * @param says one sentence: what is wrong
   * @param next one sentence: what to do
   */
  public Busy(String says, String next) {
    super(says);
    this.next = next;
  }

  /** What is wrong, in one sentence. */
  public String says() {
    return String.valueOf(getMessage());
  }

  /** What to do, in one sentence. */
  public String next() {
    return next;
  }
}
