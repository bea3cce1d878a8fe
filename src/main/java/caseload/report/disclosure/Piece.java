package caseload.report.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Unknown figures that hang together, and the rules that tie them. What can be said of them does
 * not depend on unknowns elsewhere.
 */
final class Piece {
  private static final int TRIES = 50;
  private static final int SEARCHED = 8_000;
  private static final int STARTS = 3;

  private final List<String> ids;
  private final Map<String, Integer> places = new HashMap<>();
  private final Patience patience;
  private final List<Known> told;
  private final Net net;
  private final Worlds worlds;
  private int given;

  /** The unknowns, all known figures around them, and every rule that names one of the unknowns. */
  Piece(List<String> ids, Map<String, Known> figures, List<Rule> rules, Patience patience) {
    this.ids = List.copyOf(ids);
    this.patience = patience;
    for (int i = 0; i < this.ids.size(); i++) places.put(this.ids.get(i), i);
    this.told = ids.stream().map(id -> Attack.find(figures, id)).toList();
    this.net =
        new Net(
            rules.stream().map(rule -> row(rule, figures)).toArray(Row[]::new),
            told.stream().mapToLong(known -> known.range().least()).toArray(),
            told.stream().mapToLong(known -> known.range().most()).toArray());
    this.worlds = new Worlds(this.ids.size());
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

  /** Too many unknowns for a search of every one of them. */
  boolean large() {
    return (long) net.rows().length * ids.size() > SEARCHED;
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

  /** Begins at worlds that were found for figures like these, those that still are. */
  void from(Collection<Map<String, Long>> found, Map<String, Long> otherwise) {
    for (Map<String, Long> each : found) {
      long[] world = new long[ids.size()];
      for (int i = 0; i < world.length; i++) {
        Long was = each.get(ids.get(i));
        world[i] = was == null ? otherwise.getOrDefault(ids.get(i), 0L) : was;
      }
      if (net.holds(world)) worlds.add(world);
    }
    given = worlds.all().size();
  }

  /** The worlds that were found beside those it began at, by the figures' names. */
  List<Map<String, Long>> found() {
    return worlds.all().stream().skip(given).map(this::named).toList();
  }

  private Map<String, Long> named(long[] world) {
    Map<String, Long> named = new TreeMap<>();
    for (int i = 0; i < world.length; i++) named.put(ids.get(i), world[i]);
    return named;
  }

  /** Whether so many values remain possible, and at least three of them for certain. */
  boolean leaves(int need, String id) {
    int target = place(id);
    if (patience.isOut() || net.high(target) - net.low(target) + 1 < need) return false;
    walk(target, need);
    if (worlds.enough(target, need)) return true;
    if (large() && !patience.searchesAll()) return false;
    Optional<Range> range = range(id);
    if (range.isEmpty() || range.get().width() < need) {
      return false;
    }
    int last = Math.min(range.get().most(), range.get().least() + TRIES);
    for (int v = range.get().least(); v <= last && worlds.different(target) < Known.ENOUGH; v++) {
      at(target, v);
    }
    return worlds.enough(target, Known.ENOUGH);
  }

  /** Worlds beside those that were found: mostly there are enough, and no search is needed. */
  private void walk(int target, int need) {
    if (worlds.enough(target, need)) return;
    if (worlds.none()) Walk.anywhere(net, patience).ifPresent(worlds::add);
    if (worlds.none()) search(target, 1, net.lows(), net.highs());
    if (worlds.none()) return;
    for (long[] start : worlds.some(STARTS)) {
      for (long by : List.of(1L, -1L, 2L, -2L, (long) need, (long) -need)) {
        if (patience.isOut() || worlds.enough(target, need)) return;
        patience.note(net.rows().length);
        net.fixing(target, start[target] + by)
            .flatMap(fixed -> Walk.near(start, fixed, patience))
            .ifPresent(worlds::add);
      }
    }
  }

  /** The smallest and the largest value the figure can have; empty when nothing fits. */
  Optional<Range> range(String id) {
    int target = place(id);
    long[] ceiling = net.highs();
    ceiling[target] = Math.min(ceiling[target], Range.UNLIMITED - 1L);
    Optional<long[]> least = search(target, 1, net.lows(), net.highs());
    Optional<long[]> most = search(target, -1, net.lows(), ceiling);
    if (least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    int top = (int) most.get()[target];
    int end = top == Range.UNLIMITED - 1 ? Range.UNLIMITED : top;
    return Optional.of(new Range((int) least.get()[target], end));
  }

  private void at(int target, int value) {
    long[] from = net.lows();
    long[] to = net.highs();
    from[target] = value;
    to[target] = value;
    search(target, 1, from, to);
  }

  private Optional<long[]> search(int target, int sign, long[] from, long[] to) {
    Optional<long[]> world =
        sign > 0
            ? Search.smallest(net.rows(), from, to, target, patience)
            : Search.largest(net.rows(), from, to, target, patience);
    world.ifPresent(worlds::add);
    return world;
  }
}
