package caseload.letter;

import caseload.report.Printed;
import caseload.report.TermReport;
import caseload.report.disclosure.Cell;
import java.util.List;

/** The rows of a report's tables, as they are printed. */
record TermRows(TermReport report, PlainLines lines) {

  /** Numbers of days are said in sentences. */
  List<TermReportView.Row> of(String table) {
    return report.table(table).stream()
        .filter(printed -> !printed.id().endsWith(".days"))
        .map(this::row)
        .toList();
  }

  /** Two lines go together; where neither has a number they say nothing, and are left out. */
  List<TermReportView.Row> inPairs(String table) {
    List<Printed> all = report.table(table);
    List<String> told =
        all.stream()
            .filter(each -> !each.cell().equals(new Cell.Withheld()))
            .map(TermRows::what)
            .toList();
    return all.stream().filter(each -> told.contains(what(each))).map(this::row).toList();
  }

  private static String what(Printed printed) {
    return printed.id().substring(0, printed.id().lastIndexOf('-'));
  }

  private TermReportView.Row row(Printed printed) {
    String said = printed.cell().words();
    return new TermReportView.Row(printed.row(), said, lines.row(printed.row(), said));
  }
}
