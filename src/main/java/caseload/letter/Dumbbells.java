package caseload.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The middle score of a group at the start and at the end, with the quarters around it, each
 * questionnaire on the whole of its own scale. There is no line of one child.
 */
final class Dumbbells {
  private static final int FROM = 280;
  private static final int TO = 520;
  private static final int ROW = 31;
  private static final String SOLID = "#111111";
  private static final String HOLLOW = "#ffffff";

  /** The lower quarter, the middle and the upper quarter. */
  record Middle(BigDecimal low, BigDecimal middle, BigDecimal high) {}

  /** One questionnaire. */
  record Row(
      String name,
      int children,
      BigDecimal lowest,
      BigDecimal highest,
      boolean lowerIsBetter,
      Middle start,
      Middle end) {

    /** The row for whoever reads or hears it. */
    String sentence() {
      return "%s, answered twice for %s: the middle score went from %s, on a scale of %s to %s where %s is better."
          .formatted(
              name,
              children,
              words(),
              plain(lowest),
              plain(highest),
              lowerIsBetter ? "lower" : "higher");
    }

    /** With as many places as either needs. */
    String words() {
      BigDecimal from = start.middle().stripTrailingZeros();
      BigDecimal to = end.middle().stripTrailingZeros();
      int places = Math.max(0, Math.max(from.scale(), to.scale()));
      return from.setScale(places, RoundingMode.UNNECESSARY).toPlainString()
          + " to "
          + to.setScale(places, RoundingMode.UNNECESSARY).toPlainString();
    }
  }

  private final Svg svg = new Svg();

  private Dumbbells() {}

  static Drawing of(String title, List<Row> rows) {
    return new Dumbbells().drawn(title, rows);
  }

  private Drawing drawn(String title, List<Row> rows) {
    int y = 2;
    for (Row row : rows) {
      draw(row, y);
      y += ROW;
    }
    svg.circle(FROM, y + 8, 5, HOLLOW).text(FROM + 12, y + 13, "start");
    svg.circle(FROM + 70, y + 8, 5, SOLID).text(FROM + 82, y + 13, "end");
    svg.text(FROM + 130, y + 13, "lines: the middle half of them");
    return svg.drawing(y + 22, title, inWords(rows));
  }

  private void draw(Row row, int top) {
    svg.text(0, top + 15, row.name() + " (" + row.children() + ")");
    svg.text(FROM - 30, top + 15, plain(row.lowest()));
    svg.text(TO + 10, top + 15, plain(row.highest()));
    svg.line(FROM, top, top + 20).line(TO, top, top + 20);
    svg.boldText(TO + 42, top + 15, row.words());
    mark(row, row.start(), top + 5, HOLLOW, 2);
    mark(row, row.end(), top + 15, SOLID, 4);
  }

  private void mark(Row row, Middle at, int y, String fill, int width) {
    svg.stroke(x(row, at.low()), y, x(row, at.high()), y, width, false);
    svg.circle(x(row, at.middle()), y, 5, fill);
  }

  private static int x(Row row, BigDecimal value) {
    double part =
        value.subtract(row.lowest()).doubleValue()
            / row.highest().subtract(row.lowest()).doubleValue();
    return (int) Math.round(FROM + part * (TO - FROM));
  }

  private static String inWords(List<Row> rows) {
    return rows.stream().map(Row::sentence).collect(Collectors.joining(" "));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
