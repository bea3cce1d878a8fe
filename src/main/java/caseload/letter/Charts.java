package caseload.letter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The charts of a report. Each says the same by shape, by word and in one sentence, so it can be
 * read on a black-and-white copy and by a screen reader.
 */
public final class Charts {

  private static final int LEFT = 150;
  private static final int ICONS_IN_A_ROW = 10;
  private static final int ICON_STEP = 32;
  private static final int ROW = 30;
  private static final int MOST_ICONS = 100;
  private static final int LONGEST_BAR = 400;
  private static final String SOLID = "#111111";
  private static final String DARK = "#555555";
  private static final String GREY = "#c8c8c8";
  private static final String HOLLOW = "#ffffff";

  private Charts() {}

  /**
   * One figure per pupil: solid triangles up for better, grey circles for the same, hollow
   * triangles down for worse. Above 100 of a kind only the number is drawn.
   */
  public static Drawing changes(String title, Tally better, Tally same, Tally worse) {
    Svg svg = new Svg();
    int y = icons(svg, better, 0, Charts::up);
    y = icons(svg, same, y, Charts::level);
    y = icons(svg, worse, y, Charts::down);
    return svg.drawing(y, title, inWords(List.of(better, same, worse)));
  }

  /** Two bars from zero on one scale: hollow for what was planned, solid for what was held. */
  public static Drawing plannedAndHeld(String title, Tally planned, Tally held) {
    Svg svg = new Svg();
    int most = Math.max(1, Math.max(planned.count().orElse(0), held.count().orElse(0)));
    bar(svg, planned, 4, most, HOLLOW);
    bar(svg, held, 4 + ROW + 6, most, DARK);
    return svg.drawing(2 * (ROW + 6), title, inWords(List.of(planned, held)));
  }

  private static int icons(Svg svg, Tally tally, int top, Figure figure) {
    int icons = tally.count().filter(count -> count <= MOST_ICONS).orElse(0);
    for (int i = 0; i < icons; i++) {
      int x = LEFT + 75 + i % ICONS_IN_A_ROW * ICON_STEP;
      figure.draw(svg, x, top + ROW / 2 + i / ICONS_IN_A_ROW * ROW);
    }
    svg.text(0, top + 20, tally.label());
    svg.boldText(LEFT, top + 20, tally.said());
    return top + Math.max(1, (icons + ICONS_IN_A_ROW - 1) / ICONS_IN_A_ROW) * ROW + 6;
  }

  private static void bar(Svg svg, Tally tally, int top, int most, String fill) {
    int length = tally.count().orElse(0) * LONGEST_BAR / most;
    svg.text(0, top + 20, tally.label());
    if (length > 0) {
      svg.box(LEFT, top, length, ROW - 4, fill);
    }
    svg.boldText(LEFT + length + (length > 0 ? 10 : 0), top + 20, tally.said());
  }

  private static void up(Svg svg, int x, int y) {
    svg.triangle(x, y, 10, 9, SOLID);
  }

  private static void level(Svg svg, int x, int y) {
    svg.circle(x, y, 9, GREY);
  }

  private static void down(Svg svg, int x, int y) {
    svg.triangle(x, y, 10, -9, HOLLOW);
  }

  private static String inWords(List<Tally> tallies) {
    return tallies.stream().map(Tally::inWords).collect(Collectors.joining("; ")) + ".";
  }

  @FunctionalInterface
  private interface Figure {
    void draw(Svg svg, int x, int y);
  }
}
