package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A protected report as a test reads it. */
final class Read {

  private Read() {}

  /** Every figure with its words, in the order of their names. */
  static String words(Disclosed disclosed) {
    List<String> words = new ArrayList<>();
    disclosed.cells().forEach((id, cell) -> words.add(id + " " + cell.words()));
    return String.join(", ", words);
  }

  /** The names of the hidden figures. */
  static List<String> hidden(Disclosed disclosed) {
    TreeMap<String, Cell> hidden = new TreeMap<>(disclosed.cells());
    hidden.values().removeIf(Cell.Shown.class::isInstance);
    return List.copyOf(hidden.keySet());
  }

  /** What governors see of these figures. */
  static Disclosed protect(List<Figure> figures, Rule... rules) {
    return Disclosure.of(5).protect(new Pack(figures, List.of(rules)));
  }

  /** What governors see of parts named a, b, c and of their total, all. */
  static Disclosed parts(int... sizes) {
    List<Figure> figures = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    int all = 0;
    for (int size : sizes) {
      String id = String.valueOf((char) ('a' + ids.size()));
      ids.add(id);
      figures.add(Figure.children(id, size));
      all += size;
    }
    figures.add(Figure.children("all", all));
    return protect(figures, Rule.total("all", ids));
  }
}
