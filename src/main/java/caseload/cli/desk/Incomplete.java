package caseload.cli.desk;

/** The answer was given, but not everything could be read; exit code 4. */
public final class Incomplete extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String next;

  public Incomplete(String says, String next) {
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
