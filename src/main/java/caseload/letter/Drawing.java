package caseload.letter;

/**
 * A picture that the program drew, or one of the school's that it has looked at, with the same
 * thing said in words. Only {@link Charts}, {@link GoalLines}, {@link Thermometer} and {@link
 * SchoolPicture} make one, which is why it is the only thing of a view that a template prints
 * without escaping.
 */
public final class Drawing {

  private final String svg;
  private final String inWords;
  private final String inSigns;

  Drawing(String svg, String inWords) {
    this(svg, inWords, inWords);
  }

  private Drawing(String svg, String inWords, String inSigns) {
    this.svg = svg;
    this.inWords = inWords;
    this.inSigns = inSigns;
  }

  /** The same picture, of which a small version stands where only text can be. */
  Drawing small(String signs) {
    return new Drawing(svg, inWords, signs);
  }

  /** The picture as an SVG element. */
  public String svg() {
    return svg;
  }

  /** What the picture shows, in one sentence. */
  public String inWords() {
    return inWords;
  }

  /** What is printed in its place where only text can be: a small version, or the sentence. */
  public String inSigns() {
    return inSigns;
  }
}
