package caseload.cli.report;

import caseload.cli.desk.Machine;
import caseload.letter.Story;
import caseload.letter.TermReportView;
import caseload.report.Derived;
import caseload.report.Period;
import caseload.report.Printed;
import caseload.report.ReportKind;
import caseload.report.TermReport;
import caseload.report.disclosure.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A report for other programs: the printed figures, and nothing that is not on the page. */
record ReportMachine(
    TermReport report,
    ReportKind kind,
    Optional<String> school,
    Period period,
    TermReportView.Made made,
    Story story) {
  private static final String COLUMN = "number";

  String json() {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("report", kind.word());
    school.ifPresent(id -> answer.put("school", id));
    answer.put("audience", report.audience().id());
    answer.put("period", period.id());
    answer.put("from", report.period().from());
    answer.put("to", report.period().to());
    answer.put("as-of", report.asOf());
    answer.put("counted-to", report.days().to());
    answer.put("figures", figures(report).map(ReportMachine::figure).toList());
    answer.put("derived", report.derived().stream().map(ReportMachine::derived).toList());
    if (!story.lines().isEmpty()) answer.put("story", story.lines());
    answer.put("inputs", inputs());
    answer.put("versions", versions());
    return Machine.json(answer);
  }

  /** How many answered a questionnaire twice is on the page only beside its middle scores. */
  static Stream<Printed> figures(TermReport report) {
    return report.figures().stream()
        .filter(
            each ->
                !each.table().equals("scores") || report.number(each.id() + ".start").isPresent());
  }

  private Map<String, Object> inputs() {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("records", made.inputs());
    inputs.put("left-out", report.leftOut());
    return inputs;
  }

  private Map<String, Object> versions() {
    Map<String, Object> versions = new LinkedHashMap<>();
    versions.put("tool", made.tool());
    versions.put("template", made.template());
    versions.put("policy", made.policy());
    return versions;
  }

  static Map<String, Object> figure(Printed printed) {
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("id", printed.id());
    figure.put("table", printed.table());
    figure.put("row", printed.row());
    figure.put("column", COLUMN);
    if (printed.cell() instanceof Cell.Shown shown) figure.put("shown", shown.n());
    else if (printed.cell() instanceof Cell.FewerThan few) figure.put("fewer-than", few.k());
    else figure.put("withheld", true);
    return figure;
  }

  private static List<String> row(Derived number) {
    String value = number.value().toPlainString();
    return List.of(number.id(), number.table(), words(number), COLUMN, value);
  }

  private static Map<String, Object> derived(Derived number) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", number.id());
    one.put("row", words(number));
    one.put("shown", number.value());
    one.put("from", number.from());
    return one;
  }

  private static String words(Derived number) {
    return number.of().isEmpty() ? number.row() : number.of() + ": " + number.row();
  }

  static List<String> header() {
    return List.of("id", "table", "row", "column", "said");
  }

  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    figures(report)
        .map(each -> List.of(each.id(), each.table(), each.row(), COLUMN, each.cell().words()))
        .forEach(rows::add);
    report.derived().stream().map(ReportMachine::row).forEach(rows::add);
    rows.add(made("period", "The period", report.period().from() + " to " + report.period().to()));
    rows.add(made("as-of", "As things stood on", report.asOf().toString()));
    rows.add(made("tool", "Made with Caseload", made.tool()));
    rows.add(made("template", "The wording", made.template()));
    rows.add(made("policy", "The policy", made.policy()));
    rows.add(made("inputs", "The records", made.inputs()));
    return rows;
  }

  private static List<String> made(String id, String row, String said) {
    return List.of("made." + id, "made", row, "made", said);
  }
}
