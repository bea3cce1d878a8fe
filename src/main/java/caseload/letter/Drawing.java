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

  Drawing(String svg, String inWords) {
    this.svg = svg;
    this.inWords = inWords;
  }

  /** The picture as an SVG element. */
  public String svg() {
    return svg;
  }

  /** What the picture shows, in one sentence; printed in its place where only text can be. */
  public String inWords() {
    return inWords;
  }
}
