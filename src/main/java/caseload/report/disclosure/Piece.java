package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Unknown figures that hang together, and the rules that tie them. What can be said of them does
 * not depend on unknowns elsewhere.
 */
final class Piece {
  private static final int TRIES = 50;

  private final List<String> ids;
  private final Row[] rows;
  private final long[] low;
  private final long[] high;
  private final List<long[]> worlds = new ArrayList<>();

  /** The unknowns, all known figures around them, and every rule that names one of the unknowns. */
  Piece(List<String> ids, Map<String, Known> figures, List<Rule> rules) {
    this.ids = List.copyOf(ids);
    this.low = new long[ids.size()];
    this.high = new long[ids.size()];
    for (int i = 0; i < low.length; i++) {
      Range range = Attack.find(figures, ids.get(i)).range();
      low[i] = range.least();
      high[i] = range.most();
    }
    this.rows = rules.stream().map(rule -> row(rule, figures)).toArray(Row[]::new);
  }

  private Row row(Rule rule, Map<String, Known> figures) {
    long[] coefficients = new long[ids.size()];
    long bound = 0;
    for (Map.Entry<String, Integer> term : rule.terms().entrySet()) {
      int place = ids.indexOf(term.getKey());
      if (place >= 0) {
        coefficients[place] = term.getValue();
      } else {
        Range known = Attack.find(figures, term.getKey()).range();
        bound -= (long) term.getValue() * known.least();
      }
    }
    return new Row(coefficients, rule.exact(), bound);
  }

  List<String> ids() {
    return ids;
  }

  /** Whether so many values remain possible, and at least three of them for certain. */
  boolean leaves(int need, String id) {
    int target = ids.indexOf(id);
    nudge(target, need);
    if (spread(target) >= need && different(target) >= Known.ENOUGH) {
      return true;
    }
    Optional<Range> range = range(id);
    if (range.isEmpty() || range.get().width() < need) {
      return false;
    }
    int last = Math.min(range.get().most(), range.get().least() + TRIES);
    for (int v = range.get().least(); v <= last && different(target) < Known.ENOUGH; v++) {
      at(target, v);
    }
    return different(target) >= Known.ENOUGH;
  }

  /** Worlds beside those that were found: mostly there are enough, and no search is needed. */
  private void nudge(int target, int need) {
    if (worlds.isEmpty()) search(target, 1, low, high);
    if (worlds.isEmpty()) return;
    long[] first = worlds.get(0);
    for (long by : List.of(1L, -1L, 2L, -2L, (long) need, (long) -need)) {
      if (spread(target) >= need && different(target) >= Known.ENOUGH) return;
      Nudge.of(rows, low, high, first, target, by).ifPresent(worlds::add);
    }
  }

  /** The smallest and the largest value the figure can have; empty when nothing fits. */
  Optional<Range> range(String id) {
    int target = ids.indexOf(id);
    long[] ceiling = high.clone();
    ceiling[target] = Math.min(high[target], Range.UNLIMITED - 1L);
    Optional<long[]> least = search(target, 1, low, high);
    Optional<long[]> most = search(target, -1, low, ceiling);
    if (least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    int top = (int) most.get()[target];
    int end = top == Range.UNLIMITED - 1 ? Range.UNLIMITED : top;
    return Optional.of(new Range((int) least.get()[target], end));
  }

  private void at(int target, int value) {
    long[] from = low.clone();
    long[] to = high.clone();
    from[target] = value;
    to[target] = value;
    search(target, 1, from, to);
  }

  private Optional<long[]> search(int target, int sign, long[] from, long[] to) {
    Optional<long[]> world =
        sign > 0 ? Search.smallest(rows, from, to, target) : Search.largest(rows, from, to, target);
    world.ifPresent(worlds::add);
    return world;
  }

  private long different(int target) {
    return worlds.stream().mapToLong(world -> world[target]).distinct().count();
  }

  private long spread(int target) {
    long least = worlds.stream().mapToLong(world -> world[target]).min().orElse(1);
    long most = worlds.stream().mapToLong(world -> world[target]).max().orElse(0);
    return most - least + 1;
  }
}
