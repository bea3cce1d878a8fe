package caseload.letter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One figure for each of a few, grouped by kind and told apart by shape as well as by word; of more
 * than twenty it draws bars instead. It is as wide as half a page, so that two stand side by side.
 */
final class IconArray {
  /** Icons are taken in at a glance while they are no more than this. */
  static final int MOST = 20;

  private static final int WIDTH = 320;
  private static final int LEFT = 112;
  private static final int ICONS = 146;
  private static final int IN_A_ROW = 10;
  private static final int STEP = 17;
  private static final int ROW = 22;
  private static final int LONGEST = 165;
  private static final String SOLID = "#111111";
  private static final String GREY = "#c8c8c8";
  private static final String HOLLOW = "#ffffff";

  private final Svg svg = new Svg(WIDTH);
  private final List<Tally> tallies;

  private IconArray(List<Tally> tallies) {
    this.tallies = tallies;
  }

  /** The best kind first: solid triangles up, grey circles, hollow triangles down, crosses. */
  static Drawing of(String title, List<Tally> tallies) {
    return new IconArray(tallies).drawn(title);
  }

  private Drawing drawn(String title) {
    int all = tallies.stream().mapToInt(tally -> tally.count().orElse(0)).sum();
    int y = 0;
    for (int kind = 0; kind < tallies.size(); kind++) {
      Tally tally = tallies.get(kind);
      svg.text(0, y + 16, tally.label());
      svg.boldText(LEFT, y + 16, tally.said());
      y = all > MOST ? bar(tally, kind, y, all) : icons(tally, kind, y);
    }
    return svg.drawing(y, title, inWords());
  }

  private int icons(Tally tally, int kind, int top) {
    int icons = tally.count().orElse(0);
    for (int i = 0; i < icons; i++) {
      icon(kind, ICONS + i % IN_A_ROW * STEP, top + ROW / 2 + i / IN_A_ROW * ROW);
    }
    return top + Math.max(1, (icons + IN_A_ROW - 1) / IN_A_ROW) * ROW + 4;
  }

  private void icon(int kind, int x, int y) {
    switch (kind) {
      case 0 -> svg.triangle(x, y, 7, 6, SOLID);
      case 1 -> svg.circle(x, y, 6, GREY);
      case 2 -> svg.triangle(x, y, 7, -6, HOLLOW);
      default ->
          svg.stroke(x - 6, y - 6, x + 6, y + 6, 2, false)
              .stroke(x - 6, y + 6, x + 6, y - 6, 2, false);
    }
  }

  private int bar(Tally tally, int kind, int top, int all) {
    int length = tally.count().orElse(0) * LONGEST / all;
    String fill = kind == 0 ? SOLID : kind == 1 ? GREY : HOLLOW;
    if (length > 0) svg.box(ICONS - 8, top + 3, length, ROW - 6, fill);
    return top + ROW + 4;
  }

  private String inWords() {
    return tallies.stream().map(Tally::inWords).collect(Collectors.joining("; ")) + ".";
  }
}
