package caseload.cli.report;

import caseload.journey.Warning;
import caseload.report.Held;
import caseload.report.TermReport;
import caseload.report.disclosure.Cell;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether a report says little because of what went out before.
 *
 * @param count the report as it would be if only these had gone out
 * @param page what an earlier report is called
 */
record ReportHushed(
    TermReport report,
    List<Held> held,
    Function<List<Held>, TermReport> count,
    Function<Held, String> page) {

  /** Half of it is not shown, and more of it would be. */
  Optional<Warning> warning() {
    int hidden = hidden(report);
    int all = report.figures().size();
    boolean speaks = 2 * hidden <= all || held.isEmpty();
    if (speaks || !hushed(count.apply(List.of()))) return Optional.empty();
    String because = because().stream().map(page).collect(Collectors.joining(", "));
    return Optional.of(Warning.issuedHushed(hidden, all, because));
  }

  /** Those that hush it by themselves; all where none does. */
  private List<Held> because() {
    List<Held> alone =
        held.stream()
            .filter(Held::tells)
            .filter(each -> 2 * hidden(count.apply(List.of(each))) > report.figures().size())
            .toList();
    return alone.isEmpty() ? held : alone;
  }

  private boolean hushed(TermReport free) {
    return 2 * hidden(free) <= free.figures().size();
  }

  private static int hidden(TermReport of) {
    return (int) of.figures().stream().filter(each -> !(each.cell() instanceof Cell.Shown)).count();
  }
}
