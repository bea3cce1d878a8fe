package caseload.letter;

import java.math.BigDecimal;

/**
 * How attendance went from before to after, with the year group beside it: both lines begin at one
 * point, for it is the change that is compared.
 */
final class Slope {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 100;
  private static final int PLOT = 80;
  private static final int LEFT = 24;
  private static final int RIGHT = 116;
  private static final int FOOT = HEIGHT - 4;
  private static final int MARGIN = 18;
  private static final int LABEL = 18;
  private static final String SOLID = "#111111";
  private static final String HOLLOW = "#ffffff";

  private final Svg svg = new Svg(WIDTH);
  private final double most;
  private final double least;

  private Slope(double one, double other) {
    this.most = Math.max(0, Math.max(one, other));
    this.least = Math.min(0, Math.min(one, other));
  }

  /** The children of the report and their year groups, in points. */
  static Drawing of(String title, String who, BigDecimal points, BigDecimal year) {
    return new Slope(points.doubleValue(), year.doubleValue()).drawn(title, who, points, year);
  }

  private Drawing drawn(String title, String who, BigDecimal points, BigDecimal year) {
    int start = y(0);
    int end = y(points.doubleValue());
    int other = y(year.doubleValue());
    svg.line(LEFT, MARGIN - 10, PLOT).line(RIGHT, MARGIN - 10, PLOT);
    svg.stroke(LEFT, start, RIGHT, other, 2, true).circle(RIGHT, other, 5, HOLLOW);
    svg.stroke(LEFT, start, RIGHT, end, 3, false).circle(RIGHT, end, 5, SOLID);
    svg.circle(LEFT, start, 5, SOLID);
    svg.text(0, FOOT, "before")
        .text(RIGHT - 16, FOOT, "after")
        .text(RIGHT + 40, FOOT, "(in points)");
    boolean close = Math.abs(end - other) < LABEL;
    int shift = close ? (LABEL - Math.abs(end - other) + 1) / 2 : 0;
    int down = end > other ? shift : -shift;
    svg.boldText(RIGHT + 12, end + 5 + down, who + " " + signed(points));
    svg.text(RIGHT + 12, other + 5 - down, "year groups " + signed(year));
    return svg.drawing(
        HEIGHT,
        title,
        "From before to after, in points: "
            + who
            + " "
            + signed(points)
            + "; their year groups "
            + signed(year)
            + ".");
  }

  private int y(double value) {
    double range = most - least == 0 ? 1 : most - least;
    return (int) Math.round(MARGIN + (most - value) / range * (PLOT - 2 * MARGIN));
  }

  private static String signed(BigDecimal points) {
    return (points.signum() > 0 ? "+" : "") + points.toPlainString();
  }
}
