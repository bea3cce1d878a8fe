package caseload.cli.report;

import caseload.cli.desk.DayWords;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.policy.Span;
import caseload.report.Held;
import caseload.report.Period;
import caseload.report.ReportKind;
import caseload.report.SchoolYear;
import caseload.report.TermReport;
import caseload.report.Worked;
import caseload.report.disclosure.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads a report as a curious neighbour would who has the earlier ones too, and says what could be
 * worked out of them.
 *
 * @param held the reports that went out, oldest first
 */
record ReportAttack(Desk desk, TermReport report, List<Held> held) {
  private static final String SILENT =
      "It says nothing of the work: beside the reports that went out before, no figure of it is"
          + " known to be safe.";

  /** The exit code: 0 when nothing can be worked out, 5 when something can. */
  int run() {
    List<Worked> found = report.attacked();
    if (desk.json()) {
      desk.print(Machine.json(json(found)));
      return found.isEmpty() ? 0 : 5;
    }
    if (found.isEmpty()) nothing();
    else said(found);
    return found.isEmpty() ? 0 : 5;
  }

  private void nothing() {
    long shown =
        report.figures().stream().filter(each -> each.cell() instanceof Cell.Shown).count();
    desk.say(nothing(shown, report.figures().size() - shown));
    if (report.saysNothing()) desk.say(SILENT);
    beside();
  }

  /** Which other pages the neighbour had. */
  private void beside() {
    List<String> read = read();
    if (!read.isEmpty()) desk.say("Read beside it: " + String.join(", ", read) + ".");
  }

  private void said(List<Worked> found) {
    found.forEach(each -> desk.say(line(each)));
    desk.say(
        found.size() == 1
            ? "1 figure gives itself away."
            : found.size() + " figures give themselves away.");
    beside();
  }

  static String nothing(long shown, long hidden) {
    String said =
        "Nothing can be worked out: "
            + (shown == 1 ? "1 figure is shown" : shown + " figures are shown");
    if (hidden == 0) return said + ", and none is hidden.";
    return said
        + (hidden == 1
            ? ", and the 1 other, if it is small,"
            : ", and each small number among the " + hidden + " others")
        + " could still be at least three numbers.";
  }

  private Map<String, Object> json(List<Worked> found) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("worked-out", found.stream().map(this::json).toList());
    if (!read().isEmpty()) answer.put("beside", read());
    return answer;
  }

  private Map<String, Object> json(Worked worked) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", worked.figure());
    one.put("from", worked.from());
    one.put("words", line(worked));
    return one;
  }

  private String line(Worked worked) {
    FigureWords words = new FigureWords(report, numbered().stream().map(this::page).toList());
    String what = words.hidden(worked.figure());
    if (worked.from().isEmpty()) return what + " stands there as it is";
    String facts = worked.from().stream().map(words::fact).collect(Collectors.joining(", "));
    return "From "
        + facts
        + " a reader can work out: "
        + what
        + " is "
        + FigureWords.left(worked.range());
  }

  /** Those that tell something are numbered, for whomever they were. */
  private List<Held> numbered() {
    return held.stream().filter(Held::tells).toList();
  }

  private List<String> read() {
    if (report.smallest() == 1) return List.of();
    return numbered().stream()
        .filter(each -> each.smallest() >= report.smallest())
        .map(this::page)
        .toList();
  }

  /** What a report that went out is called. */
  String page(Held each) {
    String kind = each.kind() == ReportKind.ANNUAL ? "the annual report of " : "the report of ";
    boolean soFar = each.asOf().isBefore(each.period().to());
    return kind + title(each.period()) + (soFar ? " as of " + DayWords.say(each.asOf()) : "");
  }

  private String title(Span days) {
    Period year = SchoolYear.of(days.to().getYear());
    if (year.span().equals(days)) return year.title();
    return desk.school().calendar().terms().stream()
        .filter(term -> term.span().equals(days))
        .map(Period::of)
        .findFirst()
        .orElseGet(() -> Period.of(days))
        .title();
  }
}
