package caseload.report.disclosure;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds a world beside another: one unknown is moved, and others after it, one for each rule that
 * no longer holds. It finds quickly that several values are possible; finding none proves nothing.
 */
final class Nudge {
  private static final int DEEPEST = 30;
  private static final int PATIENCE = 1_500;

  private final Row[] rows;
  private final long[] low;
  private final long[] high;
  private final long[] world;
  private final boolean[] moved;
  private final long[] sums;
  private int steps;

  private Nudge(Row[] rows, long[] low, long[] high, long[] from) {
    this.rows = rows;
    this.low = low;
    this.high = high;
    this.world = from.clone();
    this.moved = new boolean[from.length];
    this.sums = Arrays.stream(rows).mapToLong(row -> row.sum(world)).toArray();
  }

  /** A world in which the target is moved so far; it has been checked against every row. */
  static Optional<long[]> of(
      Row[] rows, long[] low, long[] high, long[] from, int target, long by, Patience patience) {
    Nudge nudge = new Nudge(rows, low, high, from);
    boolean moved = nudge.move(target, by, 0);
    patience.note((long) (nudge.steps + 1) * (rows.length + from.length));
    return moved ? Optional.of(nudge.world) : Optional.empty();
  }

  private boolean move(int place, long by, int depth) {
    long value = world[place] + by;
    boolean out = value < low[place] || value > high[place];
    if (out || moved[place] || depth > DEEPEST || ++steps > PATIENCE) return false;
    moved[place] = true;
    shift(place, by);
    if (mended(depth)) return true;
    shift(place, -by);
    moved[place] = false;
    return false;
  }

  private void shift(int place, long by) {
    world[place] += by;
    for (int i = 0; i < rows.length; i++) sums[i] += rows[i].times(place) * by;
  }

  private boolean mended(int depth) {
    for (int i = 0; i < rows.length; i++) {
      if (!rows[i].allows(sums[i])) return mended(rows[i], sums[i] - rows[i].bound(), depth);
    }
    return true;
  }

  private boolean mended(Row row, long over, int depth) {
    for (int place = 0; place < world.length; place++) {
      long times = row.times(place);
      if (times != 0 && over % times == 0 && move(place, -over / times, depth + 1)) return true;
    }
    return false;
  }
}
