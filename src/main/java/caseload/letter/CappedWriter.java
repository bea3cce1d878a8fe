package caseload.letter;

import java.io.StringWriter;

/** What a template has printed so far; a template that prints without end is stopped. */
final class CappedWriter extends StringWriter {

  private static final int MOST_LETTERS = 2 * 1024 * 1024;

  private final String file;

  CappedWriter(String file) {
    this.file = file;
  }

  @Override
  public void write(String text) {
    super.write(text);
    if (getBuffer().length() > MOST_LETTERS) {
      throw new TemplateFault(
          Spot.wholeOf(file),
          "",
          "the template prints more than 2 million letters",
          "Take a loop out of a loop.");
    }
  }
}
