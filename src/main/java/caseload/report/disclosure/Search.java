package caseload.report.disclosure;

import java.util.Arrays;
import java.util.Optional;

/**
 * Branch and bound over whole numbers: finds the world in which one unknown is smallest or largest.
 * A world it returns has been checked against every row; when the search is given up or numbers
 * grow too large it returns none, which leads to more being hidden, never to less.
 */
final class Search {
  private static final int PATIENCE = 300;
  private static final int DEEPEST = 60;

  private final Row[] rows;
  private final int target;
  private final int sign;
  private Optional<long[]> best = Optional.empty();
  private int steps;
  private int depth;

  private final Patience patience;

  private Search(Row[] rows, int target, int sign, Patience patience) {
    this.patience = patience;
    this.rows = rows;
    this.target = target;
    this.sign = sign;
  }

  static Optional<long[]> smallest(
      Row[] rows, long[] low, long[] high, int target, Patience patience) {
    return new Search(rows, target, 1, patience).run(low, high);
  }

  static Optional<long[]> largest(
      Row[] rows, long[] low, long[] high, int target, Patience patience) {
    return new Search(rows, target, -1, patience).run(low, high);
  }

  private Optional<long[]> run(long[] low, long[] high) {
    patience.begin();
    try {
      branch(low, high);
    } catch (ArithmeticException tooLarge) {
      return best;
    }
    return best;
  }

  private void branch(long[] low, long[] high) {
    if (++steps > PATIENCE || depth > DEEPEST) {
      return;
    }
    depth++;
    long[] cost = new long[low.length];
    cost[target] = sign;
    Simplex.cheapest(rows, low, high, cost, patience)
        .filter(this::promising)
        .ifPresent(corner -> follow(corner, low, high));
    depth--;
  }

  /** Fractions in a branch bound its whole numbers, so a branch that cannot improve is left. */
  private boolean promising(Simplex.Corner corner) {
    long reach =
        corner.whole(target) ? corner.floor(target) : corner.floor(target) + (1 + sign) / 2;
    return best.map(world -> sign * reach < sign * world[target]).orElse(true);
  }

  private void follow(Simplex.Corner corner, long[] low, long[] high) {
    int broken = 0;
    while (broken < low.length && corner.whole(broken)) {
      broken++;
    }
    if (broken == low.length) {
      accept(corner.floors(), low, high);
      return;
    }
    branch(low, with(high, broken, corner.floor(broken)));
    branch(with(low, broken, corner.floor(broken) + 1), high);
  }

  private void accept(long[] world, long[] low, long[] high) {
    for (int i = 0; i < world.length; i++) {
      if (world[i] < low[i] || beyond(world[i], high[i])) {
        throw new IllegalStateException("A world outside its limits");
      }
    }
    if (!Arrays.stream(rows).allMatch(row -> row.holds(world))) {
      throw new IllegalStateException("A world that breaks a rule");
    }
    best = Optional.of(world);
  }

  private static boolean beyond(long value, long high) {
    return high < Range.UNLIMITED && value > high;
  }

  private static long[] with(long[] limits, int index, long limit) {
    long[] changed = limits.clone();
    changed[index] = limit;
    return changed;
  }
}
