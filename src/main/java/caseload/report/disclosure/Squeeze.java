package caseload.report.disclosure;

import java.util.Arrays;
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

  /** A rule beside the limits of the figures it names. */
  private static final class Tie {
    private final long[][] limits;
    private final int[] times;
    private final boolean exact;

    Tie(long[][] limits, int[] times, boolean exact) {
      this.limits = limits;
      this.times = times;
      this.exact = exact;
    }

    boolean open() {
      return Arrays.stream(limits).anyMatch(limit -> limit[0] < limit[1]);
    }

    long least(int i, int sign) {
      int factor = times[i] * sign;
      if (factor >= 0) return factor * limits[i][0];
      return limits[i][1] >= Range.UNLIMITED ? Long.MIN_VALUE : factor * limits[i][1];
    }
  }

  private final Map<String, Known> told;
  private final Map<String, long[]> limits = new HashMap<>();
  private final List<Tie> open;
  private boolean contradiction;

  private Squeeze(Map<String, Known> told, List<Rule> rules) {
    this.told = told;
    told.forEach(
        (id, known) -> limits.put(id, new long[] {known.range().least(), known.range().most()}));
    this.open = rules.stream().map(this::tie).filter(Tie::open).toList();
  }

  /** The same figures, each within what the rules leave of it; as they are if rules contradict. */
  static Map<String, Known> of(Map<String, Known> told, List<Rule> rules) {
    return new Squeeze(told, rules).narrowed();
  }

  private Tie tie(Rule rule) {
    long[][] named = rule.terms().keySet().stream().map(this::limit).toArray(long[][]::new);
    int[] times = rule.terms().values().stream().mapToInt(Integer::intValue).toArray();
    return new Tie(named, times, rule.exact());
  }

  private Map<String, Known> narrowed() {
    boolean changed = true;
    for (int round = 0; changed && !contradiction && round < ROUNDS; round++) {
      changed = false;
      for (Tie tie : open) changed |= narrow(tie);
    }
    return contradiction ? told : result();
  }

  private Map<String, Known> result() {
    Map<String, Known> narrow = new TreeMap<>(told);
    narrow.replaceAll((id, known) -> new Known(range(limit(id)), known.need()));
    return narrow;
  }

  private static Range range(long[] limit) {
    return new Range((int) limit[0], (int) limit[1]);
  }

  private boolean narrow(Tie tie) {
    boolean changed = narrow(tie, 1);
    return tie.exact ? narrow(tie, -1) || changed : changed;
  }

  /** The sum, times the sign, is nothing at most: what the others need at least is not left. */
  private boolean narrow(Tie tie, int sign) {
    long least = 0;
    int endless = 0;
    for (int i = 0; i < tie.times.length; i++) {
      long part = tie.least(i, sign);
      if (part == Long.MIN_VALUE) endless++;
      else least += part;
    }
    if (endless > 1) return false;
    boolean changed = false;
    for (int i = 0; i < tie.times.length; i++) {
      long part = tie.least(i, sign);
      boolean own = part == Long.MIN_VALUE;
      long most = own ? -least : part - least;
      if (endless == 0 || own) changed |= cap(tie.limits[i], tie.times[i] * sign, most);
    }
    return changed;
  }

  private boolean cap(long[] limit, int times, long most) {
    if (times == 0) return false;
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

  private long[] limit(String id) {
    long[] limit = limits.get(id);
    if (limit == null) throw new IllegalArgumentException("No such figure: " + id);
    return limit;
  }
}
