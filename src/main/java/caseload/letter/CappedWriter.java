package caseload.letter;

import java.io.StringWriter;

/** What a template has printed so far; a template that prints without end is stopped. */
final class CappedWriter extends StringWriter {

  private static final int MOST_LETTERS = 2 * 1024 * 1024;

  private static final int MOST_OF_PICTURES = 16 * MOST_LETTERS;

  private final String file;
  private int ofPictures;

  CappedWriter(String file) {
    this.file = file;
  }

  /** A picture is large without being a loop, so it counts apart. */
  void writePicture(String picture) {
    ofPictures += picture.length();
    write(picture);
  }

  @Override
  public void write(String text) {
    super.write(text);
    int pictures = Math.min(ofPictures, MOST_OF_PICTURES);
    if (getBuffer().length() - pictures > MOST_LETTERS) {
      throw new TemplateFault(
          Spot.wholeOf(file),
          "",
          "the template prints more than 2 million letters",
          "Take a loop out of a loop.");
    }
  }
}
