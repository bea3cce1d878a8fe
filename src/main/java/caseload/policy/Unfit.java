package caseload.policy;

/**
 * A value that a record cannot hold: which field, and what to write instead. Whoever reads the
 * value from a file adds the place; whoever reads it from the command line adds the option.
 */
public final class Unfit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param field the field's name as it stands in the file, such as {@code half-term}; for one
   *     further in, the way to it, such as {@code bands.1.list}
   * @param says one sentence in plain words, ending without a full stop
   */
  public Unfit(String field, String says) {
    super(says);
    this.field = field;
  }

  /** The field's name as it stands in the file. */
  public String field() {
    return field;
  }

  /** What is wrong and what to write, in plain words. */
  public String says() {
    return String.valueOf(getMessage());
  }
}
