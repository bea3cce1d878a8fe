package caseload;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A patient reader with pencil and paper, who knows nothing of how figures are hidden: numbers are
 * whole and never negative, some are read off a page, and some are known to add up. Which values
 * are left of a number is found by integer programming; every world found is held against each line
 * in whole numbers before it counts, so what is called possible is.
 */
final class Pencil {

  /** The sum of the numbers, each times its factor, is nothing, or nothing at most. */
  private record Line(List<Integer> at, List<Integer> times, boolean exact) {
    boolean touches(Set<Integer> some) {
      return at.stream().anyMatch(some::contains);
    }

    boolean holds(long[] world) {
      long sum = 0;
      for (int i = 0; i < at.size(); i++) sum += times.get(i) * world[at.get(i)];
      return exact ? sum == 0 : sum <= 0;
    }
  }

  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<Long> least = new ArrayList<>();
  private final List<Long> most = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, Set<Long>> seen = new TreeMap<>();
  private final Map<String, Long> truth = new HashMap<>();

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
    least.add(from);
    most.add(to);
    return this;
  }

  /** A number of its own: what is left of the whole without the parts. */
  void rest(String name, String whole, List<String> parts) {
    rest(name, List.of(whole), parts);
  }

  /** The same of a sum; where less than nothing would be left, there is no such number. */
  void rest(String name, List<String> whole, List<String> parts) {
    if (!names.keySet().containsAll(whole) || !names.keySet().containsAll(parts)) return;
    boolean all = truth.keySet().containsAll(whole) && truth.keySet().containsAll(parts);
    if (all && sum(whole) < sum(parts)) return;
    if (all) truth.put(name, sum(whole) - sum(parts));
    between(name, 0, whole.stream().mapToLong(each -> most.get(place(each))).sum());
    List<String> sum = new ArrayList<>(parts);
    sum.add(name);
    equal(whole, sum);
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
    List<Integer> times = new ArrayList<>(Collections.nCopies(plus.size(), 1));
    times.addAll(Collections.nCopies(minus.size(), -1));
    lines.add(new Line(all.stream().map(this::place).toList(), times, exact));
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

  private int place(String name) {
    return Objects.requireNonNull(names.get(name), name);
  }

  /** True for what stands on a page. */
  boolean isRead(String name) {
    return least.get(place(name)).equals(most.get(place(name)));
  }

  /** False for a number that is larger. */
  boolean mayBe(String name, long most) {
    return truth.getOrDefault(name, 0L) <= most;
  }

  /** False for what is known to be nothing or to be many. */
  boolean maybeFew(String name) {
    return Optional.ofNullable(truth.get(name)).filter(n -> n < 1 || n > 4).isEmpty();
  }

  /** Up to so many values that the number can have; none when the lines contradict each other. */
  Set<Long> possible(String name, int enough) {
    int at = place(name);
    Set<Long> possible = seen.computeIfAbsent(at, none -> new TreeSet<>());
    if (possible.size() >= enough) return possible;
    Optional<long[]> low = world(at, BigDecimal.ONE, least.get(at), most.get(at));
    if (low.isEmpty()) return possible;
    long high = world(at, BigDecimal.ONE.negate(), least.get(at), most.get(at)).orElseThrow()[at];
    for (long v = low.get()[at] + 1; v < high && possible.size() < enough; v++) {
      world(at, BigDecimal.ONE, v, v);
    }
    return possible;
  }

  /**
   * A world in which one number, from here to there, times the weight is as small as can be. What
   * does not hang together with it is left out.
   */
  private Optional<long[]> world(int at, BigDecimal weight, long from, long to) {
    Set<Integer> near = near(at);
    List<Line> those = lines.stream().filter(line -> line.touches(near)).toList();
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<Integer, Variable> numbers = new TreeMap<>();
    for (int i : near) {
      Variable number = model.newVariable("n" + i).integer();
      number.lower(i == at ? from : least.get(i)).upper(i == at ? to : most.get(i));
      if (i == at) number.weight(weight);
      numbers.put(i, number);
    }
    for (Line line : those) add(line, numbers, model);
    Optimisation.Result found = model.minimise();
    if (!found.getState().isFeasible()) return Optional.empty();
    long[] world = least.stream().mapToLong(n -> n).toArray();
    int place = 0;
    for (int i : near) world[i] = Math.round(found.doubleValue(place++));
    return remember(world, near, those);
  }

  private void add(Line line, Map<Integer, Variable> numbers, ExpressionsBasedModel model) {
    Expression sum = model.newExpression("line " + model.constraints().count());
    long read = 0;
    for (int i = 0; i < line.at().size(); i++) {
      int number = line.at().get(i);
      long times = line.times().get(i);
      Variable open = numbers.get(number);
      if (open == null) read += times * least.get(number);
      else sum.add(open, times);
    }
    if (line.exact()) sum.level(-read);
    else sum.upper(-read);
  }

  /** What is not read off a page and hangs together with a number. */
  private Set<Integer> near(int at) {
    Set<Integer> near = new TreeSet<>(Set.of(at));
    for (boolean more = true; more; ) {
      more = false;
      for (Line line : lines) {
        if (line.touches(near)) more |= near.addAll(open(line));
      }
    }
    return near;
  }

  private List<Integer> open(Line line) {
    return line.at().stream().filter(i -> !least.get(i).equals(most.get(i))).toList();
  }

  private Optional<long[]> remember(long[] world, Set<Integer> near, List<Line> those) {
    for (int i : near) {
      if (world[i] < least.get(i) || world[i] > most.get(i)) return Optional.empty();
    }
    if (!those.stream().allMatch(line -> line.holds(world))) return Optional.empty();
    near.forEach(i -> seen.computeIfAbsent(i, at -> new TreeSet<>()).add(world[i]));
    return Optional.of(world);
  }
}
