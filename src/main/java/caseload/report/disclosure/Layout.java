package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets out rows and limits as a simplex search starts with them: unknowns first, then one slack
 * column for each inequality, then the bounds, none of which is negative.
 */
final class Layout {
  private final long[][] rows;
  private final int[] basis;
  private final int columns;
  private int slack;

  private Layout(int unknowns, List<Row> given) {
    this.slack = unknowns;
    this.columns = unknowns + (int) given.stream().filter(row -> !row.exact()).count();
    this.rows = new long[given.size()][columns + 1];
    this.basis = new int[given.size()];
  }

  static Tableau of(Row[] given, long[] low, long[] high) {
    List<Row> all = new ArrayList<>(List.of(given));
    for (int i = 0; i < low.length; i++) {
      if (high[i] < Range.UNLIMITED) {
        long[] unit = new long[low.length];
        unit[i] = 1;
        all.add(new Row(unit, false, high[i]));
      }
    }
    Layout layout = new Layout(low.length, all);
    for (int i = 0; i < all.size(); i++) {
      layout.set(i, all.get(i), low);
    }
    return new Tableau(layout.rows, layout.basis, layout.columns);
  }

  private void set(int i, Row row, long[] low) {
    row.copyTo(rows[i]);
    rows[i][columns] = row.bound() - row.sum(low);
    boolean broken = rows[i][columns] < 0;
    basis[i] = row.exact() || broken ? columns + i : slack;
    if (!row.exact()) {
      rows[i][slack] = 1;
      slack++;
    }
    if (broken) {
      negate(rows[i]);
    }
  }

  static void negate(long[] row) {
    for (int j = 0; j < row.length; j++) {
      row[j] = -row[j];
    }
  }
}
