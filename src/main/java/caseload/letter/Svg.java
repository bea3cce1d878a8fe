package caseload.letter;

import java.util.Locale;

/**
 * A drawing while it is being drawn, in black and greys, with the letter's own font. Lengths are in
 * pixels, 640 of which fill the width of an A4 page.
 */
final class Svg {

  static final int WIDTH = 640;

  private static final String INK = "#111111";

  private final StringBuilder shapes = new StringBuilder();
  private final int width;

  Svg() {
    this(WIDTH);
  }

  /** One that is narrower than the page. */
  Svg(int width) {
    this.width = width;
  }

  Svg text(int x, int y, String words) {
    return add("<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>", x, y, INK, safe(words));
  }

  Svg boldText(int x, int y, String words) {
    return add(
        "<text x=\"%d\" y=\"%d\" fill=\"%s\" font-weight=\"bold\">%s</text>",
        x, y, INK, safe(words));
  }

  Svg box(int x, int y, int width, int height, String fill) {
    return add(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"%s\""
            + " stroke-width=\"1.5\"/>",
        x, y, width, height, fill, INK);
  }

  /** A box with a rounded end on each side. */
  Svg tube(int x, int y, int width, int height, String fill) {
    return add(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\""
            + " stroke=\"%s\" stroke-width=\"2\"/>",
        x, y, width, height, height / 2, fill, INK);
  }

  /** A thin upright line. */
  Svg line(int x, int from, int to) {
    return add(
        "<path d=\"M%d %dL%d %d\" stroke=\"%s\" stroke-width=\"1.5\"/>", x, from, x, to, INK);
  }

  /** A line from one point to another. */
  Svg stroke(int x, int y, int toX, int toY, int thick, boolean dashed) {
    return add(
        "<path d=\"M%d %dL%d %d\" stroke=\"%s\" stroke-width=\"%d\"%s/>",
        x, y, toX, toY, INK, thick, dashed ? " stroke-dasharray=\"6 5\"" : "");
  }

  /** A thick line from one point to another. */
  Svg stroke(int x, int y, int toX, int toY) {
    return stroke(x, y, toX, toY, 2, false);
  }

  /** A line to read a height by. */
  Svg faint(int x, int y, int toX, int toY) {
    return add("<path d=\"M%d %dL%d %d\" stroke=\"#999999\" stroke-width=\"1\"/>", x, y, toX, toY);
  }

  Svg circle(int x, int y, int radius, String fill) {
    return add(
        "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>",
        x, y, radius, fill, INK);
  }

  /** A triangle around its middle; a negative height points it down. */
  Svg triangle(int x, int y, int half, int height, String fill) {
    return add(
        "<path d=\"M%d %dL%d %dL%d %dZ\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\""
            + " stroke-linejoin=\"round\"/>",
        x - half, y + height, x + half, y + height, x, y - height, fill, INK);
  }

  private Svg add(String shape, Object... values) {
    shapes.append(String.format(Locale.ROOT, shape, values));
    return this;
  }

  Drawing drawing(int height, String title, String inWords) {
    String start =
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\""
                + " height=\"%2$d\" role=\"img\" aria-label=\"%3$s. %4$s\" font-family=\"%5$s,"
                + " Arial, sans-serif\" font-size=\"15\"><title>%3$s</title><desc>%4$s</desc>",
            width,
            height,
            safe(title),
            safe(inWords),
            Typeface.REGULAR.family());
    return new Drawing(start + shapes + "</svg>", inWords);
  }

  private static String safe(String words) {
    return HtmlText.escaped(HtmlText.clean(words));
  }
}
