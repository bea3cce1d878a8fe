package caseload.cli.desk;

/** Some of what was asked for is done and some could not be; each of these was named before. */
public final class PartDone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String next;

  public PartDone(String says, String next) {
    super(says);
    this.next = next;
  }

  String says() {
    return String.valueOf(getMessage());
  }

  String next() {
    return next;
  }
}
