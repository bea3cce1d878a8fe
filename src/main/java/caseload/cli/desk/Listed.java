package caseload.cli.desk;

import caseload.casefile.Reading;
import caseload.casefile.record.Unreadable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints tables, and names those who cannot be read: nobody drops out of a list in silence. */
public final class Listed {
  private final Desk desk;

  public Listed(Desk desk) {
    this.desk = desk;
  }

  /** Prints the table as wide as the screen, or whole when it is wanted so. */
  public void print(Table table) {
    print(table, desk.plain());
  }

  /** Prints the rows, as a table or for programs. */
  public void print(Table table, boolean wide) {
    int width = Table.lineWidth(desk.around().variable("COLUMNS"), wide || desk.plain());
    table.lines(width).forEach(desk::say);
  }

  /** Prints things as CSV, a line for each, the keys in the order given. */
  public void print(List<String> keys, List<Map<String, Object>> things) {
    desk.print(Machine.csv(keys, things.stream().map(each -> cells(keys, each)).toList()));
  }

  private static List<String> cells(List<String> keys, Map<String, Object> thing) {
    return keys.stream().map(key -> cell(thing.getOrDefault(key, ""))).toList();
  }

  private static String cell(Object value) {
    if (!(value instanceof List<?> list)) return String.valueOf(value);
    return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Throws what leaves with exit code 4 when anybody is unreadable, after the list was printed. */
  public static void unreadable(Desk desk, List<Reading> all) {
    List<Reading> problems = all.stream().filter(each -> each.problem().isPresent()).toList();
    if (problems.isEmpty()) return;
    for (Reading reading : problems) {
      Unreadable problem = reading.problem().orElseThrow();
      desk.warn("CANNOT READ  " + reading.code() + "  " + where(problem) + ": " + problem.says());
    }
    throw new Incomplete(
        problems.size() == 1
            ? "1 mentee could not be read."
            : problems.size() + " mentees could not be read.",
        "To see what is wrong:  caseload check " + problems.get(0).code());
  }

  /** File, line and column, as far as they are known. */
  public static String where(Unreadable problem) {
    return problem.place().line() == 0
        ? problem.file()
        : problem.file()
            + ", line "
            + problem.place().line()
            + ", column "
            + problem.place().column();
  }
}
