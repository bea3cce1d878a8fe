package caseload.letter.word;

import org.jsoup.nodes.Element;

/** The columns of a form's lines to write on, alike from table to table so that they align. */
final class Ruled {
  private static final int LABEL = 2268;
  private static final int SECOND_LABEL = 1361;
  private static final int SHORT_LABEL = 454;

  private Ruled() {}

  /** Labels as wide as on paper; the lines share what is left. */
  static int[] widths(Element row, int all) {
    int first = row.child(0).hasClass("short") ? SHORT_LABEL : LABEL;
    if (row.childrenSize() < 4) return new int[] {first, all - first};
    int line = (all - first - SECOND_LABEL) / 2;
    return new int[] {first, line, SECOND_LABEL, line};
  }
}
