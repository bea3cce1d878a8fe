package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random reports of the shapes that real ones are made of. */
final class Tables {
  private final Random random;
  private final int children;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  private Tables(Random random, int children) {
    this.random = random;
    this.children = children;
  }

  /** One small report; the shape goes round with the seed. */
  static Pack small(long seed) {
    Random random = new Random(seed);
    Tables tables = new Tables(random, 1 + random.nextInt(24));
    switch ((int) (seed % 6)) {
      case 0 -> tables.oneWay("reason", tables.children, 2 + random.nextInt(5));
      case 1 -> tables.twoWay(2 + random.nextInt(2), 2 + random.nextInt(2));
      case 2 -> tables.flow();
      case 3 -> tables.nested();
      case 4 -> tables.someOf();
      default -> tables.sessions();
    }
    return tables.pack();
  }

  /** A whole term report, with some forty figures. */
  static Pack term(Random random, int children) {
    Tables tables = new Tables(random, children);
    tables.flow();
    tables.oneWay("reason", children, 6);
    tables.oneWay("year", children, 7);
    tables.oneWay("result", children * 2 / 3, 3);
    tables.someOf();
    tables.sessions();
    return tables.pack();
  }

  private Pack pack() {
    return new Pack(figures, rules);
  }

  private int oneWay(String name, int total, int parts) {
    int[] sizes = split(total, parts);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      ids.add(count(name + " " + i, sizes[i]));
    }
    rules.add(Rule.total(count(name + " all", total), ids));
    return total;
  }

  private void twoWay(int rows, int columns) {
    int[] across = split(children, rows);
    int[] down = new int[columns];
    List<List<String>> byColumn = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      byColumn.add(new ArrayList<>());
    }
    List<String> totals = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      int[] cells = split(across[r], columns);
      List<String> row = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        row.add(count("cell " + r + c, cells[c]));
        byColumn.get(c).add("cell " + r + c);
        down[c] += cells[c];
      }
      totals.add(count("row " + r, across[r]));
      rules.add(Rule.total("row " + r, row));
    }
    rules.add(Rule.total(count("grand", children), totals));
    List<String> feet = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      feet.add(count("column " + c, down[c]));
      rules.add(Rule.total("column " + c, byColumn.get(c)));
    }
    rules.add(Rule.total("grand", feet));
  }

  private void flow() {
    int[] coming = split(children, 3);
    int[] going = split(children, 2);
    List<String> in =
        List.of(
            count("open before", coming[0]),
            count("started", coming[1]),
            count("reopened", random.nextInt(3) == 0 ? coming[2] : 0));
    int reopened = figures.get(figures.size() - 1).value();
    int out = Math.min(going[0], coming[0] + coming[1] + reopened);
    int end = coming[0] + coming[1] + reopened - out;
    oneWay("exit", out, 3);
    rules.add(Rule.balance(in, List.of("exit all", count("open after", end))));
  }

  private void nested() {
    int[] groups = split(children, 2);
    oneWay("first", groups[0], 2 + random.nextInt(2));
    oneWay("second", groups[1], 2 + random.nextInt(2));
    rules.add(Rule.total(count("all", children), "first all", "second all"));
  }

  private void someOf() {
    count("seen", children);
    for (int i = 0; i < 3; i++) {
      rules.add(Rule.within(count("had " + i, random.nextInt(children + 1)), "seen"));
    }
  }

  private void sessions() {
    int missing = random.nextInt(Math.min(children, 9) + 1);
    int missed = missing == 0 ? 0 : missing + random.nextInt(6);
    int held = children + random.nextInt(12);
    figures.add(Figure.amount("held", held, children));
    figures.add(Figure.amount("missed", missed, missing));
    figures.add(Figure.amount("offered", held + missed, children));
    rules.add(Rule.total("offered", "held", "missed"));
    rules.add(Rule.atMost(count("attending", children), "held"));
  }

  private String count(String id, int n) {
    figures.add(Figure.children(id, n));
    return id;
  }

  private int[] split(int total, int parts) {
    int[] sizes = new int[parts];
    int pull = 1 + random.nextInt(3);
    for (int child = 0; child < total; child++) {
      sizes[(int) (parts * Math.pow(random.nextDouble(), pull))]++;
    }
    return sizes;
  }
}
