package caseload.letter.word;

import java.util.List;
import org.jsoup.nodes.Element;

/** The columns of a form's lines to write on, alike from table to table so that they align. */
final class Ruled {
  private static final int ON_A_FORM = 2268;
  private static final int ON_A_LETTER = 1300;
  private static final int SECOND_LABEL = 1361;
  private static final int SHORT_LABEL = 454;
  private static final int LETTER = 118;

  private Ruled() {}

  /** Labels as wide as on paper, or as the longest of them; the lines share what is left. */
  static int[] widths(List<Element> rows, int all, boolean form) {
    Element row = rows.get(0);
    int first = row.child(0).hasClass("short") ? SHORT_LABEL : label(rows, form);
    if (row.childrenSize() < 4) return new int[] {first, all - first};
    int line = (all - first - SECOND_LABEL) / 2;
    return new int[] {first, line, SECOND_LABEL, line};
  }

  private static int label(List<Element> rows, boolean form) {
    if (form) return ON_A_FORM;
    int longest = rows.stream().mapToInt(row -> row.child(0).text().length()).max().orElse(0);
    return Math.max(ON_A_LETTER, longest * LETTER);
  }
}
