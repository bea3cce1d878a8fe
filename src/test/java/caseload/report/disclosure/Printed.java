package caseload.report.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the cells of a report say of each figure to the reader who knows the most. Written from the
 * package's description, not from its code.
 */
final class Printed {
  private final Pack pack;
  private final int top;
  private final Map<String, int[]> limits = new HashMap<>();

  Printed(Pack pack, Map<String, Cell> cells, boolean zerosShown) {
    this.pack = pack;
    this.top = 3 + pack.figures().stream().mapToInt(Figure::value).max().orElse(0);
    for (Figure figure : pack.figures()) {
      limits.put(figure.id(), said(figure, cells));
    }
    if (zerosShown) {
      groups().forEach(this::strikeZeros);
    }
  }

  private int[] said(Figure figure, Map<String, Cell> cells) {
    Cell cell = figure.printed() ? requireNonNull(cells.get(figure.id())) : new Cell.Withheld();
    if (cell instanceof Cell.Shown shown) {
      return new int[] {shown.n(), shown.n()};
    }
    return new int[] {0, cell instanceof Cell.FewerThan fewer ? fewer.k() - 1 : top};
  }

  /** No more than this is tried for any figure, which leaves worlds out but adds none. */
  int top() {
    return top;
  }

  int[] limit(String id) {
    return requireNonNull(limits.get(id));
  }

  int width(String id) {
    return limit(id)[1] - limit(id)[0];
  }

  /** A zero is hidden only to shield something; where none was, the best reader strikes it out. */
  private void strikeZeros(Set<String> group) {
    List<Figure> counts =
        pack.figures().stream()
            .filter(f -> group.contains(f.id()) && f.printed() && f.kind() == Figure.Kind.CHILDREN)
            .toList();
    if (counts.stream().noneMatch(f -> f.value() == 0)) {
      counts.forEach(f -> limit(f.id())[0] = 1);
    }
  }

  private List<Set<String>> groups() {
    List<Set<String>> groups = new ArrayList<>();
    for (String id : limits.keySet()) {
      if (width(id) > 0 && groups.stream().noneMatch(group -> group.contains(id))) {
        groups.add(reached(id));
      }
    }
    return groups;
  }

  private Set<String> reached(String from) {
    Set<String> reached = new HashSet<>(Set.of(from));
    for (int size = 0; size < reached.size(); ) {
      size = reached.size();
      for (Rule rule : pack.rules()) {
        if (rule.terms().keySet().stream().anyMatch(reached::contains)) {
          rule.terms().keySet().stream().filter(id -> width(id) > 0).forEach(reached::add);
        }
      }
    }
    return reached;
  }
}
