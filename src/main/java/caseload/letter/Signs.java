package caseload.letter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The charts of a report in signs that every terminal and every typewriter has, a line to a row.
 * The number or the word stands beside each row, as on paper.
 */
final class Signs {
  private static final int LONGEST = 36;
  private static final String KINDS = "+=-x";

  private Signs() {}

  /** One sign for each of a few, the best kind first; of many, as much as their share. */
  static String icons(List<Tally> tallies) {
    int all = tallies.stream().mapToInt(tally -> tally.count().orElse(0)).sum();
    List<String> rows = new ArrayList<>();
    for (int kind = 0; kind < tallies.size(); kind++) {
      Tally tally = tallies.get(kind);
      int signs = scaled(tally.count().orElse(0), Math.max(all, LONGEST));
      rows.add(row(tally, KINDS.charAt(Math.min(kind, KINDS.length() - 1)), signs));
    }
    return String.join("\n", rows);
  }

  /** Bars from nought on one scale. */
  static String bars(List<Tally> tallies) {
    int most = tallies.stream().mapToInt(tally -> tally.count().orElse(0)).max().orElse(0);
    List<String> rows = new ArrayList<>();
    for (Tally tally : tallies) {
      rows.add(row(tally, '#', scaled(tally.count().orElse(0), Math.max(1, most))));
    }
    return String.join("\n", rows);
  }

  private static int scaled(int count, int most) {
    return Math.round((float) count * LONGEST / most);
  }

  private static String row(Tally tally, char sign, int signs) {
    String label = String.format(Locale.ROOT, "  %-16s", tally.label());
    return label + (signs == 0 ? "" : String.valueOf(sign).repeat(signs) + " ") + tally.said();
  }

  /**
   * How much more or less than before, to the right or to the left of one line: the longer the
   * more.
   */
  static String apart(String who, BigDecimal points, String others, BigDecimal year) {
    double most = Math.max(Math.abs(points.doubleValue()), Math.abs(year.doubleValue()));
    return apart(who, points, most, '#') + "\n" + apart(others, year, most, ':');
  }

  private static String apart(String who, BigDecimal points, double most, char sign) {
    int half = LONGEST / 2;
    int length = most == 0 ? 0 : (int) Math.round(Math.abs(points.doubleValue()) / most * half);
    String bar = String.valueOf(sign).repeat(length);
    boolean less = points.signum() < 0;
    String signed = (points.signum() > 0 ? "+" : "") + points.toPlainString();
    String left = " ".repeat(half - (less ? length : 0)) + (less ? bar : "");
    return String.format(Locale.ROOT, "  %-16s", who)
        + left
        + "|"
        + (less ? "" : bar)
        + " "
        + signed;
  }

  /**
   * Where the middle went on each questionnaire's own scale: from {@code o}, the start, to the head
   * of the arrow.
   */
  static String scores(List<Dumbbells.Row> rows) {
    return String.join("\n", rows.stream().map(Signs::score).toList());
  }

  private static String score(Dumbbells.Row row) {
    char[] line = ".".repeat(LONGEST).toCharArray();
    int from = place(row, row.start().middle());
    int to = place(row, row.end().middle());
    for (int i = Math.min(from, to); i <= Math.max(from, to); i++) line[i] = '-';
    line[from] = 'o';
    line[to] = from == to ? '=' : from < to ? '>' : '<';
    String scale = plain(row.lowest()) + " |" + new String(line) + "| " + plain(row.highest());
    return "  " + row.name() + " (" + row.children() + ")\n    " + scale + "  " + row.words();
  }

  private static int place(Dumbbells.Row row, BigDecimal value) {
    double part =
        value.subtract(row.lowest()).doubleValue()
            / row.highest().subtract(row.lowest()).doubleValue();
    return (int) Math.round(part * (LONGEST - 1));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
