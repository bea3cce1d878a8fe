package caseload.cli.report;

import caseload.casefile.IssuedReport;
import caseload.cli.desk.DayWords;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Mistyped;
import caseload.cli.step.Saving;
import caseload.journey.Refusal;
import caseload.journey.Warning;
import caseload.policy.Word;
import caseload.report.Printed;
import caseload.report.TermReport;
import caseload.report.disclosure.Cell;
import caseload.report.disclosure.Known;
import caseload.report.disclosure.Range;
import caseload.report.disclosure.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept of a report that went out, and how a new one stands beside it. */
record ReportIssue(Desk desk, ReportsHeld held, ReportPage page) {
  static final String UNTOLD =
      "Warning: it told a story that may not be told now. Ask for the copies back, or have it"
          + " struck out in them.";

  /** All that speaks against handing it out, before a page of it is seen. */
  void mayGoOut(Optional<Warning> hushed) {
    if (report().smallest() == 1) {
      throw new Mistyped(
          "this version shows every number, so it is not one to issue",
          "Issue the one for governors:  --audience governors --issue");
    }
    neverBothWays();
    mustHideEnough();
    List<Warning> warnings = Stream.concat(hushed.stream(), soFar().stream()).toList();
    if (!warnings.isEmpty()) Saving.confirm(desk, warnings);
  }

  private Optional<Warning> soFar() {
    if (!report().soFar()) return Optional.empty();
    String last = DayWords.say(report().days().to());
    return Optional.of(Warning.issuedSoFar(page.period().title(), last));
  }

  void issue() {
    if (desk.dryRun()) {
      desk.warn("Would be kept as issued.");
      return;
    }
    Path file = ReportsHeld.published(desk).add(kept(), new PageKept(desk).of(page));
    desk.warn(
        "Kept as issued: " + desk.caseload().root().relativize(file).toString().replace('\\', '/'));
  }

  /** The same days are not told of one school and of all: the other schools' would follow. */
  private void neverBothWays() {
    held.out().values().stream()
        .filter(issued -> issued.school().isPresent() != page.school().isPresent())
        .filter(issued -> !issued.from().isAfter(report().period().to()))
        .filter(issued -> !issued.to().isBefore(report().period().from()))
        .findFirst()
        .ifPresent(
            issued -> {
              throw Refusal.issuedOtherwise(issued.period());
            });
  }

  /** A report of which something can be worked out is not one to hand out. */
  private void mustHideEnough() {
    if (report().attacked().isEmpty()) return;
    throw new Mistyped(
        "with the reports that its readers hold, something hidden in this one can be worked out",
        "To see what:  caseload report %s --attack".formatted(page.kind().word()));
  }

  /** Says when the same report has gone out before, and whether with other numbers. */
  void compare() {
    IssuedReport now = kept();
    held.issued().stream()
        .filter(now::isAgain)
        .reduce((earlier, later) -> later)
        .ifPresent(issued -> said(now, issued));
  }

  private void said(IssuedReport now, IssuedReport issued) {
    desk.note(
        "This report was issued on %s; %s."
            .formatted(DayWords.say(issued.issued()), compared(now, issued)));
    if (issued.story().isPresent() && !issued.story().equals(now.story())) {
      desk.warn(UNTOLD);
    }
  }

  private String compared(IssuedReport now, IssuedReport issued) {
    long changed = now.changes(issued);
    if (changed > 0)
      return (changed == 1 ? "1 figure has" : changed + " figures have") + " changed since";
    long otherwise = now.differences(issued);
    if (otherwise == 0) return beside(issued);
    String figures = otherwise == 1 ? "1 figure is" : otherwise + " figures are";
    return figures
        + " shown or hidden otherwise now, and no number that stands in both has changed";
  }

  /** The figures are the same ones; what stands beside them need not be. */
  private String beside(IssuedReport issued) {
    return held.page(issued)
        .map(sent -> sent.saysAs(page) ? "this is what went out" : "its figures are as they were")
        .orElse("its figures are what went out, and what rests on them is worked out anew");
  }

  /** The one that went out, where this one says the same. */
  Optional<IssuedReport> already(Reprint reprint) {
    List<IssuedReport.Said> figures = report().figures().stream().map(ReportIssue::said).toList();
    return reprint
        .issued()
        .filter(issued -> issued.figures().equals(figures))
        .filter(issued -> held.page(issued).map(page::saysAs).orElse(page.words().isEmpty()));
  }

  void sayAlready(IssuedReport issued) {
    String number = issued.number().map(n -> " as report " + n).orElse("");
    String day = DayWords.say(issued.issued());
    desk.warn("Already issued%s on %s; nothing new was written.".formatted(number, day));
  }

  private IssuedReport kept() {
    return new IssuedReport(
        1,
        page.kind().word(),
        page.period().id(),
        report().audience().id(),
        report().period().from(),
        report().period().to(),
        report().asOf(),
        desk.today(),
        page.records(),
        report().figures().stream().map(ReportIssue::said).toList(),
        page.school(),
        told(),
        report().issued().rules().stream().map(ReportIssue::tie).toList(),
        Optional.of(held.out().size() + 1),
        page.mark());
  }

  private TermReport report() {
    return page.report();
  }

  private List<IssuedReport.Told> told() {
    return report().issued().figures().entrySet().stream()
        .map(each -> told(each.getKey(), each.getValue()))
        .toList();
  }

  private static IssuedReport.Told told(String id, Known known) {
    Range range = known.range();
    Optional<Integer> most =
        range.most() < Range.UNLIMITED ? Optional.of(range.most()) : Optional.empty();
    return new IssuedReport.Told(id, range.least(), most, known.need() > 0);
  }

  private static IssuedReport.Tie tie(Rule rule) {
    return new IssuedReport.Tie(
        Word.of(rule.sense()),
        rule.terms().entrySet().stream()
            .map(term -> new IssuedReport.Term(term.getKey(), term.getValue()))
            .toList());
  }

  static IssuedReport.Said said(Printed printed) {
    Cell cell = printed.cell();
    return new IssuedReport.Said(
        printed.id(),
        cell instanceof Cell.Shown shown ? Optional.of(shown.n()) : Optional.empty(),
        cell instanceof Cell.FewerThan few ? Optional.of(few.k()) : Optional.empty(),
        cell instanceof Cell.Withheld);
  }
}
