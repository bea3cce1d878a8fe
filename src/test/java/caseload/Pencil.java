package caseload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A patient reader with pencil and paper, who knows nothing of how figures are hidden: numbers are
 * whole and never negative, some are read off a page, and some are known to add up. It narrows
 * every number until no line of its sums narrows any further, then tries what is left one by one.
 */
final class Pencil {
  private static final int TRIES = 4_000;

  /** The sum of the numbers, each times its factor, is nothing, or nothing at most. */
  private static final class Line {
    private final int[] at;
    private final int[] times;
    private final boolean exact;

    Line(int[] at, int[] times, boolean exact) {
      this.at = at;
      this.times = times;
      this.exact = exact;
    }
  }

  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<Long> least = new ArrayList<>();
  private final List<Long> most = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, Set<Long>> seen = new TreeMap<>();
  private final Map<String, Long> truth = new HashMap<>();
  private int tries;

  /** One who makes no wrong guess: a line that is not true of these numbers is not written down. */
  Pencil(Map<String, Long> truth) {
    this.truth.putAll(truth);
  }

  Pencil() {
    this(Map.of());
  }

  Set<String> names() {
    return Collections.unmodifiableSet(names.keySet());
  }

  /** A number between these two. */
  Pencil between(String name, long from, long to) {
    if (names.putIfAbsent(name, names.size()) != null) throw new IllegalArgumentException(name);
    long so = truth.getOrDefault(name, from);
    least.add(Math.min(from, so));
    most.add(Math.max(to, so));
    return this;
  }

  /** A number of its own: what is left of the whole without the parts. */
  void rest(String name, String whole, List<String> parts) {
    if (!names.containsKey(whole) || !names.keySet().containsAll(parts)) return;
    List<Long> known = new ArrayList<>();
    for (String part : parts) Optional.ofNullable(truth.get(part)).ifPresent(known::add);
    long left = truth.getOrDefault(whole, 0L) - known.stream().mapToLong(n -> n).sum();
    boolean all = truth.containsKey(whole) && known.size() == parts.size();
    if (all && left < 0) return;
    if (all) truth.put(name, left);
    between(name, 0, most.get(place(whole)));
    List<String> sum = new ArrayList<>(parts);
    sum.add(name);
    equal(List.of(whole), sum);
  }

  Pencil reads(String name, long number) {
    return between(name, number, number);
  }

  /** The parts make up the whole; what is not written down yet is no line. */
  Pencil adds(String whole, String... parts) {
    line(true, List.of(parts), List.of(whole));
    return this;
  }

  /** What is on one side equals what is on the other; false when no such line is written down. */
  boolean equal(List<String> one, List<String> other) {
    return line(true, one, other);
  }

  void atMost(String smaller, String larger) {
    line(false, List.of(smaller), List.of(larger));
  }

  private boolean line(boolean exact, List<String> plus, List<String> minus) {
    List<String> all = new ArrayList<>(plus);
    all.addAll(minus);
    if (!names.keySet().containsAll(all) || !isTrue(exact, plus, minus)) return false;
    int[] times = new int[all.size()];
    for (int i = 0; i < times.length; i++) times[i] = i < plus.size() ? 1 : -1;
    lines.add(new Line(all.stream().mapToInt(this::place).toArray(), times, exact));
    return true;
  }

  private boolean isTrue(boolean exact, List<String> plus, List<String> minus) {
    if (!truth.keySet().containsAll(plus) || !truth.keySet().containsAll(minus)) return true;
    long over = sum(plus) - sum(minus);
    return exact ? over == 0 : over <= 0;
  }

  private long sum(List<String> names) {
    return names.stream().mapToLong(name -> Objects.requireNonNull(truth.get(name))).sum();
  }

  /** False for what is known to be nothing or to be many. */
  boolean maybeFew(String name) {
    return Optional.ofNullable(truth.get(name)).filter(n -> n < 1 || n > 4).isEmpty();
  }

  private int place(String name) {
    return Objects.requireNonNull(names.get(name), name);
  }

  /** True for what stands on a page. */
  boolean isRead(String name) {
    return least.get(place(name)).equals(most.get(place(name)));
  }

  /** What is certain of a number once every line has been used; empty when nothing fits at all. */
  Optional<long[]> limits(String name) {
    return narrowed(least(), most())
        .map(limits -> new long[] {limits[0][place(name)], limits[1][place(name)]});
  }

  /** Up to so many values that the number can have. */
  Set<Long> possible(String name, int enough) {
    int at = place(name);
    Set<Long> possible = new TreeSet<>(seen.getOrDefault(at, Set.of()));
    Optional<long[]> limits = limits(name);
    if (limits.isEmpty()) return Set.of();
    for (long v = limits.get()[0]; v <= limits.get()[1] && possible.size() < enough; v++) {
      if (!possible.contains(v) && fits(at, v)) possible.add(v);
    }
    return possible;
  }

  private boolean fits(int at, long value) {
    long[] low = least();
    long[] high = most();
    low[at] = value;
    high[at] = value;
    tries = TRIES;
    return fits(low, high);
  }

  private long[] least() {
    return least.stream().mapToLong(Long::longValue).toArray();
  }

  private long[] most() {
    return most.stream().mapToLong(Long::longValue).toArray();
  }

  /** Tries the number with the fewest values left, one value after another. */
  private boolean fits(long[] from, long[] to) {
    if (--tries < 0) return false;
    long[][] limits = narrowed(from, to).orElse(null);
    if (limits == null) return false;
    int next = -1;
    for (int i = 0; i < from.length; i++) {
      long width = limits[1][i] - limits[0][i];
      if (width > 0 && (next < 0 || width < limits[1][next] - limits[0][next])) next = i;
    }
    if (next < 0) return remember(limits[0]);
    for (long v = limits[0][next]; v <= limits[1][next] && tries > 0; v++) {
      long[] low = limits[0].clone();
      long[] high = limits[1].clone();
      low[next] = v;
      high[next] = v;
      if (fits(low, high)) return true;
    }
    return false;
  }

  /** Whatever fits once tells one value of every number. */
  private boolean remember(long[] all) {
    for (int i = 0; i < all.length; i++) {
      seen.computeIfAbsent(i, at -> new TreeSet<>()).add(all[i]);
    }
    return true;
  }

  private Optional<long[][]> narrowed(long[] from, long[] to) {
    long[][] limits = {from.clone(), to.clone()};
    for (boolean again = true; again; ) {
      again = false;
      for (Line line : lines) {
        again |= narrow(line, 1, limits);
        if (line.exact) again |= narrow(line, -1, limits);
        if (Arrays.stream(line.at).anyMatch(i -> limits[0][i] > limits[1][i])) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(limits);
  }

  private static boolean narrow(Line line, int sign, long[][] limits) {
    long sum = 0;
    for (int i = 0; i < line.at.length; i++) sum += least(line, i, sign, limits);
    boolean changed = false;
    for (int i = 0; i < line.at.length; i++) {
      long room = least(line, i, sign, limits) - sum;
      int at = line.at[i];
      if (line.times[i] * sign > 0 && room < limits[1][at]) {
        limits[1][at] = room;
        changed = true;
      } else if (line.times[i] * sign < 0 && -room > limits[0][at]) {
        limits[0][at] = -room;
        changed = true;
      }
    }
    return changed;
  }

  private static long least(Line line, int i, int sign, long[][] limits) {
    int times = line.times[i] * sign;
    return times * limits[times > 0 ? 0 : 1][line.at[i]];
  }
}
