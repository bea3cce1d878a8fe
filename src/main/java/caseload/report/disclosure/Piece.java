package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Unknown figures that hang together, and the rules that tie them. What can be said of them does
 * not depend on unknowns elsewhere.
 */
final class Piece {
  private static final int TRIES = 50;
  private static final int SEARCHED = 8_000;
  private static final int STARTS = 6;

  private final List<String> ids;
  private final Map<String, Integer> places = new HashMap<>();
  private final Patience patience;
  private final List<Known> told;
  private final Row[] rows;
  private final long[] low;
  private final long[] high;
  private final List<long[]> worlds = new ArrayList<>();

  /** The unknowns, all known figures around them, and every rule that names one of the unknowns. */
  Piece(List<String> ids, Map<String, Known> figures, List<Rule> rules, Patience patience) {
    this.ids = List.copyOf(ids);
    this.patience = patience;
    for (int i = 0; i < this.ids.size(); i++) places.put(this.ids.get(i), i);
    this.told = ids.stream().map(id -> Attack.find(figures, id)).toList();
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
      Integer place = places.get(term.getKey());
      if (place != null) {
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

  List<Known> told() {
    return told;
  }

  /** Too many unknowns for a search of every one of them. */
  boolean large() {
    return (long) rows.length * ids.size() > SEARCHED;
  }

  /** The guarded ones that too few values are left of, or of which that cannot be ruled out. */
  Set<String> exposed() {
    Set<String> exposed = new TreeSet<>();
    for (int i = 0; i < ids.size(); i++) {
      Known known = told.get(i);
      if (known.guarded() && !leaves(known.need(), ids.get(i))) exposed.add(ids.get(i));
    }
    return exposed;
  }

  private int place(String id) {
    return Objects.requireNonNull(places.get(id), id);
  }

  /** Begins at a world that was found for figures like these, if it is still one. */
  void from(Map<String, Long> somewhere) {
    long[] world = low.clone();
    for (int i = 0; i < world.length; i++) {
      long was = Optional.ofNullable(somewhere.get(ids.get(i))).orElse(low[i]);
      world[i] = Math.min(high[i], Math.max(low[i], was));
    }
    if (Arrays.stream(rows).allMatch(row -> row.holds(world))) worlds.add(world);
  }

  /** Tells the world that was found first, if any was. */
  void found(BiConsumer<String, Long> somewhere) {
    if (worlds.isEmpty()) return;
    for (int i = 0; i < ids.size(); i++) somewhere.accept(ids.get(i), worlds.get(0)[i]);
  }

  /** Whether so many values remain possible, and at least three of them for certain. */
  boolean leaves(int need, String id) {
    int target = place(id);
    if (patience.isOut() || high[target] - low[target] + 1 < need) return false;
    nudge(target, need);
    if (enough(target, need)) return true;
    if (large() && !patience.searchesAll()) return false;
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
    int most = patience.searchesAll() ? 20 * STARTS : STARTS;
    List<long[]> starts = new ArrayList<>(worlds.subList(0, Math.min(most, worlds.size())));
    for (long[] start : starts) {
      for (long by : List.of(1L, -1L, 2L, -2L, (long) need, (long) -need)) {
        if (patience.isOut() || enough(target, need)) return;
        Nudge.of(rows, low, high, start, target, by, patience).ifPresent(worlds::add);
      }
    }
  }

  /** The smallest and the largest value the figure can have; empty when nothing fits. */
  Optional<Range> range(String id) {
    int target = place(id);
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
        sign > 0
            ? Search.smallest(rows, from, to, target, patience)
            : Search.largest(rows, from, to, target, patience);
    world.ifPresent(worlds::add);
    return world;
  }

  private boolean enough(int target, int need) {
    return spread(target) >= need && different(target) >= Known.ENOUGH;
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
