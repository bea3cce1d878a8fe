package caseload.report.disclosure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Unknowns by their places, what is known of each, and the rows that tie them. */
final class Net {
  private static final int ROUNDS = 40;

  private final Row[] rows;
  private final long[] low;
  private final long[] high;
  private final int[][] touching;

  Net(Row[] rows, long[] low, long[] high) {
    this(rows, low, high, touching(rows, low.length));
  }

  private Net(Row[] rows, long[] low, long[] high, int[][] touching) {
    this.rows = rows;
    this.low = low;
    this.high = high;
    this.touching = touching;
  }

  private static int[][] touching(Row[] rows, int unknowns) {
    int[][] touching = new int[unknowns][];
    for (int place = 0; place < unknowns; place++) {
      int at = place;
      touching[place] =
          IntStream.range(0, rows.length).filter(i -> rows[i].times(at) != 0).toArray();
    }
    return touching;
  }

  Row[] rows() {
    return rows;
  }

  /** The rows that name the unknown at this place, by their numbers. */
  int[] touching(int place) {
    return touching[place];
  }

  long low(int place) {
    return low[place];
  }

  long high(int place) {
    return high[place];
  }

  long[] lows() {
    return low.clone();
  }

  long[] highs() {
    return high.clone();
  }

  int size() {
    return low.length;
  }

  long within(int place, long value) {
    return Math.min(high[place], Math.max(low[place], value));
  }

  boolean holds(long[] world) {
    boolean inside = IntStream.range(0, low.length).allMatch(i -> within(i, world[i]) == world[i]);
    return inside && Arrays.stream(rows).allMatch(row -> row.holds(world));
  }

  /** The same after one unknown is found to be this; empty when one row after another denies it. */
  Optional<Net> fixing(int place, long value) {
    if (within(place, value) != value) return Optional.empty();
    Net net = new Net(rows, lows(), highs(), touching);
    net.low[place] = value;
    net.high[place] = value;
    boolean changed = true;
    for (int round = 0; changed && round < ROUNDS; round++) {
      changed = false;
      for (Row row : rows) changed |= net.narrow(row);
      if (IntStream.range(0, low.length).anyMatch(i -> net.low[i] > net.high[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(net);
  }

  private boolean narrow(Row row) {
    boolean changed = narrow(row, 1);
    return row.exact() ? narrow(row, -1) || changed : changed;
  }

  /** The sum, times the sign, is the bound at most: what the others need at least is not left. */
  private boolean narrow(Row row, int sign) {
    long least = 0;
    for (int i = 0; i < row.size(); i++) least += least(row, i, sign);
    boolean changed = false;
    for (int i = 0; i < row.size(); i++) {
      long left = sign * row.bound() - (least - least(row, i, sign));
      changed |= cap(row.place(i), sign * row.times(row.place(i)), left);
    }
    return changed;
  }

  private long least(Row row, int index, int sign) {
    int place = row.place(index);
    long times = sign * row.times(place);
    return times * (times > 0 ? low[place] : high[place]);
  }

  private boolean cap(int place, long times, long most) {
    long limit = Math.floorDiv(most, Math.abs(times));
    if (times > 0 && limit < high[place]) {
      high[place] = limit;
      return true;
    }
    if (times < 0 && -limit > low[place]) {
      low[place] = -limit;
      return true;
    }
    return false;
  }
}
