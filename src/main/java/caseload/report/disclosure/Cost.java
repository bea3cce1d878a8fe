package caseload.report.disclosure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * What the reader of a report loses when a figure is hidden. Cheap are light figures, parts before
 * their totals, counts before zeros, small before large; the name settles what is still equal.
 */
final class Cost {
  private final Map<String, Integer> heights = new HashMap<>();

  private Cost(Pack pack) {
    for (int round = 0; round < pack.rules().size(); round++) {
      pack.rules().stream().filter(r -> r.sense() == Rule.Sense.TOTAL).forEach(this::raise);
    }
  }

  static Comparator<Figure> of(Pack pack) {
    Cost cost = new Cost(pack);
    return Comparator.comparingInt(Figure::weight)
        .thenComparingInt(figure -> cost.height(figure.id()))
        .thenComparing(figure -> figure.value() == 0)
        .thenComparingInt(Figure::value)
        .thenComparing(Figure::id);
  }

  private void raise(Rule rule) {
    int below = rule.parts().stream().mapToInt(this::height).max().orElse(0);
    heights.merge(rule.whole(), below + 1, Math::max);
  }

  private int height(String id) {
    return heights.getOrDefault(id, 0);
  }
}
