package caseload.cli.report;

import caseload.casefile.IssuedReport;
import caseload.casefile.Published;
import caseload.cli.desk.Desk;
import caseload.policy.Audience;
import caseload.policy.Span;
import caseload.report.Held;
import caseload.report.ReportKind;
import caseload.report.disclosure.Known;
import caseload.report.disclosure.Range;
import caseload.report.disclosure.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The reports that went out. Those for an audience, and for every wider one, are in its hands; a
 * report for a wider one must also stand beside what narrower ones hold.
 */
record ReportsHeld(Desk desk, Optional<String> school, Map<String, IssuedReport> out) {

  static ReportsHeld of(Desk desk, Optional<String> school) {
    return new ReportsHeld(desk, school, published(desk).byFile());
  }

  static Published published(Desk desk) {
    Path root = desk.caseload().root();
    return new Published(root, desk.disk(root), desk.ids());
  }

  /** All of them, oldest first; a report of another school is of other children. */
  List<Held> all() {
    return issued().stream().map(this::held).toList();
  }

  /** Those that its readers held already when a report went out. */
  List<Held> before(IssuedReport report) {
    return issued().stream().takeWhile(each -> !each.equals(report)).map(this::held).toList();
  }

  /** Those of every school: a story is told of one child, wherever it is. */
  List<IssuedReport> everywhere() {
    List<IssuedReport> all = new ArrayList<>(out.values());
    all.sort(IssuedReport.IN_TURN);
    return all;
  }

  List<IssuedReport> issued() {
    List<IssuedReport> issued = everywhere();
    issued.removeIf(each -> !each.school().equals(school));
    return issued;
  }

  /** The page of one of them as it went out; empty where it was not kept. */
  Optional<ReportPage> page(IssuedReport report) {
    return out.entrySet().stream()
        .filter(each -> each.getValue().equals(report))
        .findFirst()
        .flatMap(each -> published(desk).page(each.getKey()))
        .map(kept -> new PageKept(desk).read(report, kept, held(report)));
  }

  /** An audience that the policy no longer has is taken to be everybody. */
  private int smallest(String audience) {
    return desk.policy().reports().audiences().stream()
        .filter(each -> each.id().equals(audience))
        .map(Audience::showFrom)
        .findFirst()
        .orElse(Audience.PUBLISHED_FLOOR);
  }

  private Held held(IssuedReport report) {
    Map<String, Known> figures = new TreeMap<>();
    report.figures().forEach(said -> figures.put(said.id(), known(said)));
    report.told().forEach(told -> figures.put(told.id(), known(told)));
    return new Held(
        report.report().equals(ReportKind.ANNUAL.word()) ? ReportKind.ANNUAL : ReportKind.TERM,
        new Span(report.from(), report.to()),
        report.asOf(),
        report.issued(),
        smallest(report.audience()),
        figures,
        report.ties().stream().map(ReportsHeld::rule).toList());
  }

  /** A report of an older version of this program says what was printed, and no more. */
  private static Known known(IssuedReport.Said said) {
    if (said.shown().isPresent()) {
      return new Known(new Range(said.shown().get(), said.shown().get()), 0);
    }
    int most = said.fewerThan().map(k -> k - 1).orElse(Range.UNLIMITED);
    return new Known(new Range(0, most), Known.ENOUGH);
  }

  private static Known known(IssuedReport.Told told) {
    int need = told.guarded() ? Known.ENOUGH : 0;
    return new Known(new Range(told.least(), told.most().orElse(Range.UNLIMITED)), need);
  }

  private static Rule rule(IssuedReport.Tie tie) {
    Map<String, Integer> terms = new TreeMap<>();
    tie.terms().forEach(term -> terms.put(term.id(), term.times()));
    String sense = tie.sense().toUpperCase(Locale.ROOT).replace('-', '_');
    return new Rule(Rule.Sense.valueOf(sense), terms);
  }
}
