package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Narrows what can be said of figures by one rule at a time, as a reader with a pencil would. It
 * never rules out a value that is possible; that it leaves one in proves nothing.
 */
final class Squeeze {
  private static final int ROUNDS = 40;

  private final Map<String, Known> told;
  private final Map<String, long[]> limits = new HashMap<>();
  private final List<Rule> open = new ArrayList<>();
  private boolean contradiction;

  private Squeeze(Map<String, Known> told, List<Rule> rules) {
    this.told = told;
    told.forEach(
        (id, known) -> limits.put(id, new long[] {known.range().least(), known.range().most()}));
    rules.stream().filter(this::isOpen).forEach(open::add);
  }

  /** The same figures, each within what the rules leave of it; as they are if rules contradict. */
  static Map<String, Known> of(Map<String, Known> told, List<Rule> rules) {
    return new Squeeze(told, rules).narrowed();
  }

  private boolean isOpen(Rule rule) {
    return rule.terms().keySet().stream().anyMatch(id -> low(id) < high(id));
  }

  private Map<String, Known> narrowed() {
    boolean changed = true;
    for (int round = 0; changed && !contradiction && round < ROUNDS; round++) {
      changed = false;
      for (Rule rule : open) changed |= narrow(rule);
    }
    return contradiction ? told : result();
  }

  private Map<String, Known> result() {
    Map<String, Known> narrow = new TreeMap<>(told);
    narrow.replaceAll(
        (id, known) -> new Known(new Range((int) low(id), (int) high(id)), known.need()));
    return narrow;
  }

  private boolean narrow(Rule rule) {
    boolean changed = narrow(rule, 1);
    return rule.exact() ? narrow(rule, -1) || changed : changed;
  }

  /** The sum, times the sign, is nothing at most: what the others need at least is not left. */
  private boolean narrow(Rule rule, int sign) {
    long least = 0;
    int endless = 0;
    for (Map.Entry<String, Integer> term : rule.terms().entrySet()) {
      long part = least(term.getKey(), term.getValue() * sign);
      if (part == Long.MIN_VALUE) endless++;
      else least += part;
    }
    if (endless > 1) return false;
    boolean changed = false;
    for (Map.Entry<String, Integer> term : rule.terms().entrySet()) {
      int times = term.getValue() * sign;
      long part = least(term.getKey(), times);
      boolean own = part == Long.MIN_VALUE;
      if (endless == 0 || own) changed |= cap(term.getKey(), times, own ? -least : part - least);
    }
    return changed;
  }

  private long least(String id, int times) {
    if (times >= 0) return times * low(id);
    return high(id) >= Range.UNLIMITED ? Long.MIN_VALUE : times * high(id);
  }

  private boolean cap(String id, int times, long most) {
    if (times == 0) return false;
    long[] limit = limit(id);
    if (times > 0) {
      long high = Math.floorDiv(most, times);
      if (high >= limit[1]) return false;
      limit[1] = high;
    } else {
      long low = -Math.floorDiv(most, -times);
      if (low <= limit[0]) return false;
      limit[0] = low;
    }
    contradiction |= limit[0] > limit[1];
    return true;
  }

  private long low(String id) {
    return limit(id)[0];
  }

  private long high(String id) {
    return limit(id)[1];
  }

  private long[] limit(String id) {
    long[] limit = limits.get(id);
    if (limit == null) throw new IllegalArgumentException("No such figure: " + id);
    return limit;
  }
}
