package caseload.letter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The charts of a report. Each says the same by shape, by word and in one sentence, so it can be
 * read on a black-and-white copy and by a screen reader.
 */
public final class Charts {

  private static final int LEFT = 150;
  private static final int ROW = 21;
  private static final int LONGEST_BAR = 400;
  private static final String DARK = "#555555";
  private static final String HOLLOW = "#ffffff";

  private Charts() {}

  /** Two bars from zero on one scale: hollow for what was planned, solid for what was held. */
  public static Drawing plannedAndHeld(String title, Tally planned, Tally held) {
    Svg svg = new Svg();
    int most = Math.max(1, Math.max(planned.count().orElse(0), held.count().orElse(0)));
    bar(svg, planned, 2, most, HOLLOW);
    bar(svg, held, 2 + ROW + 4, most, DARK);
    return svg.drawing(2 * (ROW + 4), title, inWords(List.of(planned, held)));
  }

  private static void bar(Svg svg, Tally tally, int top, int most, String fill) {
    int length = tally.count().orElse(0) * LONGEST_BAR / most;
    svg.text(0, top + 14, tally.label());
    if (length > 0) {
      svg.box(LEFT, top, length, ROW - 4, fill);
    }
    svg.boldText(LEFT + length + (length > 0 ? 10 : 0), top + 14, tally.said());
  }

  private static String inWords(List<Tally> tallies) {
    return tallies.stream().map(Tally::inWords).collect(Collectors.joining("; ")) + ".";
  }
}
