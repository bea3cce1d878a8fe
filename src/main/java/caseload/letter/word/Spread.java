package caseload.letter.word;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * How the columns of a table share its width: each has room for its longest word, then for more.
 */
final class Spread {
  private static final List<String> UNBROKEN = List.of("day", "short", "code", "number", "whole");
  private static final int WIDEST = 60;
  private static final int BOX = 4;
  private static final int TO_WRITE_IN = 24;
  private static final int NARROW = 20;
  private static final int MARGINS = 220;

  /** How wide a letter is, in twentieths of a point for each half point of its height. */
  private static final double LETTER = 5.8;

  private Spread() {}

  static int[] widths(Element table, List<Element> rows, Blocks around) {
    int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(1);
    double letter = LETTER * around.look().inTables();
    double[] needed = new double[columns];
    double[] asked = new double[columns];
    for (Element row : rows) {
      for (int i = 0; i < row.childrenSize(); i++) {
        Element cell = row.child(i);
        needed[i] = Math.max(needed[i], letter * needs(cell) + MARGINS);
        asked[i] = Math.max(asked[i], letter * asks(cell) + MARGINS);
      }
    }
    return shared(needed, asked, around.width());
  }

  private static int[] shared(double[] needed, double[] asked, int width) {
    double least = Arrays.stream(needed).sum();
    double most = 0;
    for (int i = 0; i < asked.length; i++) {
      asked[i] = Math.max(asked[i], needed[i]);
      most += asked[i];
    }
    double more = Math.min(1, Math.max(0, (width - least) / Math.max(1, most - least)));
    double[] given = new double[asked.length];
    for (int i = 0; i < given.length; i++) given[i] = needed[i] + more * (asked[i] - needed[i]);
    double all = Arrays.stream(given).sum();
    return Arrays.stream(given).mapToInt(one -> (int) (one * width / all)).toArray();
  }

  /** Of the words of a cell none may be broken. */
  private static int needs(Element cell) {
    if (UNBROKEN.stream().anyMatch(cell::hasClass)) return cell.text().length();
    return Arrays.stream(cell.wholeText().split("[ \n]", -1))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** A head may run over several lines. */
  private static int asks(Element cell) {
    if (cell.closest("thead") != null) return needs(cell) + 2;
    int length = cell.text().length() + cell.select(".box").size() * BOX;
    return length == 0 ? empty(cell) : Math.min(WIDEST, length);
  }

  private static int empty(Element cell) {
    if (cell.hasClass("narrow")) return NARROW;
    return cell.closest("table.room") == null ? TO_WRITE_IN : WIDEST;
  }
}
