package caseload.letter;

/**
 * A template that cannot be filled in as it stands: where, which field, and what to write instead.
 * Nothing has been printed when it is thrown.
 */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Spot spot;
  private final String field;
  private final String instead;

  TemplateFault(Spot spot, String field, String says, String instead) {
    super(says);
    this.spot = spot;
    this.field = field;
    this.instead = instead;
  }

  /** The template's file name, such as {@code consent-request.mustache}. */
  public String template() {
    return spot.template();
  }

  /** The line in that file, from 1; 0 when the whole file is meant. */
  public int line() {
    return spot.line();
  }

  /** The field as the template names it; empty when no field is meant. */
  public String field() {
    return field;
  }

  /** What is wrong, in one sentence without the place. */
  public String says() {
    return String.valueOf(getMessage());
  }

  /** What to write or do instead, in one sentence. */
  public String instead() {
    return instead;
  }
}
