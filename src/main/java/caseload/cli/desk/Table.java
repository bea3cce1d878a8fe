package caseload.cli.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A plain table: a line of headings, then a line a row, two blanks between columns. What is too
 * long for the line is cut with three dots, but a code or a date never is.
 *
 * @param rows each as long as the columns; cells are made safe for a terminal
 */
public record Table(List<Column> columns, List<List<String>> rows) {
  private static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 6;
  private static final String GAP = "  ";

  public Table {
    columns = List.copyOf(columns);
    int wanted = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != wanted)) {
      throw new IllegalArgumentException("a row has more or fewer cells than there are columns");
    }
    rows = rows.stream().map(row -> row.stream().map(SafeText::of).toList()).toList();
  }

  /** One column: its heading, whether its cells may be cut, and whether they stand on the right. */
  public record Column(String heading, boolean mayBeCut, boolean right) {
    /** Free text, which may be cut. */
    public static Column text(String heading) {
      return new Column(heading, true, false);
    }

    /** A code, a date, a state: never cut. */
    public static Column whole(String heading) {
      return new Column(heading, false, false);
    }

    /** A number, on the right and never cut. */
    public static Column number(String heading) {
      return new Column(heading, false, true);
    }
  }

  /**
   * How wide a line may be.
   *
   * @param columns the environment's {@code COLUMNS}, empty when it is not set
   */
  static int lineWidth(Optional<String> columns, boolean wide) {
    if (wide) return Integer.MAX_VALUE;
    return columns
        .filter(typed -> typed.matches("[1-9]\\d{1,3}"))
        .map(Integer::valueOf)
        .orElse(USUAL_WIDTH);
  }

  /** The table's lines, none with blanks at its end. */
  List<String> lines(int lineWidth) {
    int[] widths = fitted(lineWidth);
    List<String> headings = columns.stream().map(Column::heading).toList();
    return Stream.concat(Stream.of(headings), rows.stream())
        .map(cells -> line(cells, widths))
        .toList();
  }

  /** Takes a column at a time from the widest text until the line fits or no text can give more. */
  private int[] fitted(int lineWidth) {
    int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
    long over = IntStream.of(widths).asLongStream().sum() + gaps() - lineWidth;
    for (; over > 0; over--) {
      Optional<Integer> widest =
          indexes()
              .filter(at -> columns.get(at).mayBeCut() && widths[at] > NARROWEST)
              .max(Comparator.comparingInt(at -> widths[at]));
      if (widest.isEmpty()) break;
      widths[widest.get()]--;
    }
    return widths;
  }

  private Stream<Integer> indexes() {
    return IntStream.range(0, columns.size()).boxed();
  }

  private long gaps() {
    return (long) GAP.length() * Math.max(0, columns.size() - 1);
  }

  private int natural(int at) {
    int heading = Width.of(columns.get(at).heading());
    return Math.max(heading, rows.stream().mapToInt(row -> Width.of(row.get(at))).max().orElse(0));
  }

  private String line(List<String> cells, int[] widths) {
    List<String> padded = new ArrayList<>();
    for (int at = 0; at < widths.length; at++) {
      padded.add(padded(cells.get(at), columns.get(at), widths[at]));
    }
    return String.join(GAP, padded).stripTrailing();
  }

  private static String padded(String cell, Column column, int width) {
    String shown = column.mayBeCut() ? Width.cut(cell, width) : cell;
    String blanks = " ".repeat(Math.max(0, width - Width.of(shown)));
    return column.right() ? blanks + shown : shown + blanks;
  }
}
