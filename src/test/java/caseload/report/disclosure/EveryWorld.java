package caseload.report.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A reader who simply tries all numbers. Shares no code with the attack under test: it reads the
 * cells, the rules and the convention, and counts.
 */
final class EveryWorld {
  private final List<String> ids = new ArrayList<>();
  private final List<Rule> rules;
  private final Printed printed;
  private final Map<String, Integer> now = new HashMap<>();
  private final Map<String, Integer> truth = new HashMap<>();
  private final Map<String, List<Integer>> order = new HashMap<>();
  private final Map<String, Set<Integer>> seen = new HashMap<>();

  EveryWorld(Pack pack, Map<String, Cell> cells, boolean zerosShown) {
    this.rules = pack.rules();
    this.printed = new Printed(pack, cells, zerosShown);
    for (Figure figure : pack.figures()) {
      ids.add(figure.id());
      truth.put(figure.id(), figure.value());
    }
    ids.sort(Comparator.comparingInt(printed::width));
  }

  /** Whether numbers as large as this are tried at all. */
  boolean reaches(int n) {
    return n <= printed.top();
  }

  private int[] limit(String id) {
    return printed.limit(id);
  }

  /** Whether three values of a figure fit everything printed. */
  boolean leavesThree(String id) {
    for (int v : nearTruth(id)) {
      if (seen(id).size() < 3 && !seen(id).contains(v)) {
        possible(id, v);
      }
    }
    return seen(id).size() >= 3;
  }

  private Set<Integer> seen(String id) {
    return seen.computeIfAbsent(id, unseen -> new HashSet<>());
  }

  /** A world that fits is remembered for all figures. */
  private boolean possible(String id, int value) {
    now.clear();
    now.put(id, value);
    boolean found = fits() && extend(0);
    if (found) {
      now.forEach((other, n) -> seen(other).add(n));
    }
    return found;
  }

  /** The smallest and the largest value that fits. */
  Range range(String id) {
    int least = limit(id)[0];
    while (!possible(id, least)) {
      least++;
    }
    int most = limit(id)[1];
    while (!possible(id, most)) {
      most--;
    }
    return new Range(least, most);
  }

  /** Every value, those near the truth first, since most worlds that fit lie there. */
  private List<Integer> nearTruth(String id) {
    return order.computeIfAbsent(
        id,
        first ->
            IntStream.rangeClosed(limit(id)[0], limit(id)[1])
                .boxed()
                .sorted(Comparator.comparingInt(v -> Math.abs(v - truth(id))))
                .toList());
  }

  private int truth(String id) {
    return requireNonNull(truth.get(id));
  }

  private boolean extend(int place) {
    if (place == ids.size()) {
      return true;
    }
    String id = ids.get(place);
    if (now.containsKey(id)) {
      return extend(place + 1);
    }
    for (int v : nearTruth(id)) {
      now.put(id, v);
      if (fits() && extend(place + 1)) {
        return true;
      }
    }
    now.remove(id);
    return false;
  }

  /**
   * Whether each rule can still hold, whatever the figures that have no value yet turn out to be.
   */
  private boolean fits() {
    return rules.stream().allMatch(this::canHold);
  }

  private boolean canHold(Rule rule) {
    long least = 0;
    long most = 0;
    for (Map.Entry<String, Integer> term : rule.terms().entrySet()) {
      int[] limit = limit(term.getKey());
      int low = now.getOrDefault(term.getKey(), limit[0]);
      int high = now.getOrDefault(term.getKey(), limit[1]);
      least += term.getValue() * (long) (term.getValue() > 0 ? low : high);
      most += term.getValue() * (long) (term.getValue() > 0 ? high : low);
    }
    boolean equation = rule.sense() == Rule.Sense.TOTAL || rule.sense() == Rule.Sense.BALANCE;
    return least <= 0 && (most >= 0 || !equation);
  }
}
