package caseload.report.disclosure;

import java.util.Arrays;

/**
 * The numbers a simplex search works on. Every entry is a numerator over {@link #scale}, which
 * stays positive; unknowns are counted from their lower limits, so that none is negative.
 */
final class Tableau {
  private final long[][] rows;
  private final int[] basis;
  private final long[] aim;
  private final int columns;
  private long scale = 1;

  /** Rows and basis as {@link Layout} sets them out; the last column holds the bounds. */
  Tableau(long[][] rows, int[] basis, int columns) {
    this.rows = rows;
    this.basis = basis;
    this.columns = columns;
    this.aim = new long[columns + 1];
  }

  /** A basis entry beyond the columns is a helper: how far its row still is from being obeyed. */
  private boolean helped(int row) {
    return basis[row] >= columns;
  }

  void aimAtFeasible() {
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; helped(i) && j <= columns; j++) {
        aim[j] = Math.subtractExact(aim[j], rows[i][j]);
      }
    }
  }

  void aimAt(long[] cost) {
    Arrays.fill(aim, 0);
    for (int j = 0; j < cost.length; j++) {
      aim[j] = Math.multiplyExact(cost[j], scale);
    }
    for (int i = 0; i < rows.length; i++) {
      long price = basis[i] < cost.length ? cost[basis[i]] : 0;
      for (int j = 0; price != 0 && j <= columns; j++) {
        aim[j] = Math.subtractExact(aim[j], Math.multiplyExact(price, rows[i][j]));
      }
    }
  }

  /** Helpers that stand at nothing leave; a row that has no unknown left repeats the others. */
  void dropHelpers(Patience patience) {
    for (int i = 0; i < rows.length; i++) {
      int column = 0;
      while (column < columns && rows[i][column] == 0) {
        column++;
      }
      if (helped(i) && column < columns) {
        if (rows[i][column] < 0) {
          Layout.negate(rows[i]);
        }
        patience.spend(size());
        pivot(i, column);
      }
    }
  }

  int entering() {
    for (int j = 0; j < columns; j++) {
      if (aim[j] < 0) {
        return j;
      }
    }
    return -1;
  }

  int leaving(int column) {
    int best = -1;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i][column] > 0 && (best < 0 || sooner(i, best, column))) {
        best = i;
      }
    }
    return best;
  }

  private boolean sooner(int row, int best, int column) {
    long mine = Math.multiplyExact(rows[row][columns], rows[best][column]);
    long theirs = Math.multiplyExact(rows[best][columns], rows[row][column]);
    return mine == theirs ? basis[row] < basis[best] : mine < theirs;
  }

  void pivot(int row, int column) {
    long by = rows[row][column];
    for (int i = 0; i < rows.length; i++) {
      if (i != row) {
        clear(rows[i], rows[row], column, by);
      }
    }
    clear(aim, rows[row], column, by);
    basis[row] = column;
    scale = by;
  }

  private void clear(long[] target, long[] source, int column, long by) {
    long factor = target[column];
    if (by != scale) {
      for (int j = 0; j <= columns; j++) {
        long kept = Math.multiplyExact(target[j], by);
        target[j] = Math.subtractExact(kept, Math.multiplyExact(factor, source[j])) / scale;
      }
    } else if (factor != 0) {
      take(target, source, factor);
    }
  }

  /**
   * The same when the denominator stays, as it does almost always: only what changes is touched.
   */
  private void take(long[] target, long[] source, long factor) {
    for (int j = 0; j <= columns; j++) {
      if (source[j] != 0) {
        long less = Math.multiplyExact(factor, source[j]) / scale;
        target[j] = Math.subtractExact(target[j], less);
      }
    }
  }

  /** How many numbers there are; moving to the next corner looks at most of them. */
  long size() {
    return (long) rows.length * columns;
  }

  long objective() {
    return aim[columns];
  }

  long scale() {
    return scale;
  }

  long[] values(int unknowns) {
    long[] values = new long[unknowns];
    for (int i = 0; i < rows.length; i++) {
      if (basis[i] < unknowns) {
        values[basis[i]] = rows[i][columns];
      }
    }
    return values;
  }
}
