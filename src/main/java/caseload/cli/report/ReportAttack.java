package caseload.cli.report;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.report.TermReport;
import caseload.report.Worked;
import caseload.report.disclosure.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a report as a curious neighbour would, and says what could be worked out of it. */
record ReportAttack(Desk desk, TermReport report) {
  /** The exit code: 0 when nothing can be worked out, 5 when something can. */
  int run() {
    List<Worked> found = report.attacked();
    if (desk.json()) {
      desk.print(
          Machine.json(Map.of("worked-out", found.stream().map(ReportAttack::json).toList())));
      return found.isEmpty() ? 0 : 5;
    }
    if (found.isEmpty()) {
      long shown =
          report.figures().stream().filter(each -> each.cell() instanceof Cell.Shown).count();
      desk.say(nothing(shown, report.figures().size() - shown));
      return 0;
    }
    found.forEach(each -> desk.say(line(each)));
    desk.say(
        found.size() == 1
            ? "1 figure gives itself away."
            : found.size() + " figures give themselves away.");
    return 5;
  }

  static String nothing(long shown, long hidden) {
    String said =
        "Nothing can be worked out: "
            + (shown == 1 ? "1 figure is shown" : shown + " figures are shown");
    if (hidden == 0) return said + ", and none is hidden.";
    return said
        + (hidden == 1 ? ", and the 1 other" : ", and each of the " + hidden + " others")
        + " could still be at least three numbers.";
  }

  private static Map<String, Object> json(Worked worked) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", worked.figure());
    one.put("from", worked.from());
    return one;
  }

  private static String line(Worked worked) {
    return worked.figure()
        + (worked.from().isEmpty()
            ? "  stands there as it is"
            : "  can be worked out from " + String.join(", ", worked.from()));
  }
}
