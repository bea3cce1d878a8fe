package caseload.report.disclosure;

import java.util.Arrays;
import java.util.Optional;

/**
 * The simplex method in whole numbers: finds the point at which a sum is smallest, among fractions
 * as well as integers, without ever rounding. Pivots keep one common denominator (Edmonds), the
 * choice of column follows Bland, so it always ends.
 */
final class Simplex {

  /** A corner of the region: each value is a numerator over the one denominator. */
  static final class Corner {
    private final long[] numerators;
    private final long denominator;

    private Corner(long[] numerators, long denominator) {
      this.numerators = numerators;
      this.denominator = denominator;
    }

    boolean whole(int i) {
      return numerators[i] % denominator == 0;
    }

    long floor(int i) {
      return Math.floorDiv(numerators[i], denominator);
    }

    long[] floors() {
      long[] floors = new long[numerators.length];
      Arrays.setAll(floors, this::floor);
      return floors;
    }
  }

  private final Tableau tableau;
  private final long[] low;
  private final long[] cost;

  private final Patience patience;

  private Simplex(Tableau tableau, long[] low, long[] cost, Patience patience) {
    this.patience = patience;
    this.tableau = tableau;
    this.low = low;
    this.cost = cost;
  }

  /** The cheapest corner within the rows and limits; empty when no point obeys them all. */
  static Optional<Corner> cheapest(
      Row[] rows, long[] low, long[] high, long[] cost, Patience patience) {
    return new Simplex(Layout.of(rows, low, high), low, cost, patience).solve();
  }

  private Optional<Corner> solve() {
    tableau.aimAtFeasible();
    descend();
    if (tableau.objective() != 0) {
      return Optional.empty();
    }
    tableau.dropHelpers(patience);
    tableau.aimAt(cost);
    descend();
    return Optional.of(corner());
  }

  private void descend() {
    for (int column = tableau.entering(); column >= 0; column = tableau.entering()) {
      int row = tableau.leaving(column);
      if (row < 0) {
        throw new IllegalStateException("Nothing bounds what is looked for");
      }
      patience.spend(tableau.size());
      tableau.pivot(row, column);
    }
  }

  private Corner corner() {
    long[] numerators = tableau.values(low.length);
    for (int i = 0; i < low.length; i++) {
      long moved = Math.multiplyExact(low[i], tableau.scale());
      numerators[i] = Math.addExact(numerators[i], moved);
    }
    return new Corner(numerators, tableau.scale());
  }
}
