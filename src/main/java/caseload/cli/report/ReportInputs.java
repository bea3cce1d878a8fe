package caseload.cli.report;

import caseload.casefile.DropIns;
import caseload.cli.desk.Desk;
import caseload.journey.DropIn;
import caseload.journey.Journey;
import caseload.policy.Audience;
import caseload.policy.Questionnaire;
import caseload.report.Fingerprint;
import caseload.report.Held;
import caseload.report.Period;
import caseload.report.ReportKind;
import caseload.report.TermReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** All that a term report is counted from, as it was known on the day that was asked for. */
record ReportInputs(
    List<Journey> journeys, List<DropIn> dropIns, Map<String, Questionnaire> questionnaires) {

  static ReportInputs of(
      Desk desk, ReportScope scope, ReportSchool school, ReportReadings readings) {
    return new ReportInputs(
        journeys(desk, scope, school, readings), dropIns(desk, scope, school), asked(desk));
  }

  private static List<Journey> journeys(
      Desk desk, ReportScope scope, ReportSchool school, ReportReadings readings) {
    List<Journey> all = school.journeys(desk, readings.journeys(desk));
    return scope
        .knownBy(desk)
        .map(moment -> all.stream().map(each -> each.asKnownAt(moment)).toList())
        .orElse(all);
  }

  private static List<DropIn> dropIns(Desk desk, ReportScope scope, ReportSchool school) {
    List<DropIn> all = school.dropIns(desk, new DropIns(desk.caseload()).all());
    return scope
        .knownBy(desk)
        .map(moment -> all.stream().filter(each -> !each.recorded().at().isAfter(moment)).toList())
        .orElse(all);
  }

  private static Map<String, Questionnaire> asked(Desk desk) {
    Map<String, Questionnaire> known = new TreeMap<>();
    for (String id : desk.caseload().questionnaires()) {
      desk.caseload().questionnaire(id).ifPresent(each -> known.put(id, each));
    }
    return known;
  }

  /** The mark by which these inputs are known again. */
  String mark() {
    return Fingerprint.of(journeys + "\n" + dropIns + "\n" + questionnaires);
  }

  /** The report for these readers; the one that went out, where it still is as it was. */
  TermReport report(
      Desk desk,
      ReportScope scope,
      ReportSchool school,
      List<String> without,
      ReportKind kind,
      Period period,
      Audience audience) {
    ReportsHeld held = new ReportsHeld(desk, school.id(desk));
    Function<List<Held>, TermReport> count =
        those -> beside(those, desk, scope, school, without, kind, period, audience);
    return new Reprint(held, kind, period, audience, scope.asOf(desk, period))
        .counted(count)
        .orElseGet(() -> count.apply(held.all()));
  }

  /** The report as it is beside those that went out. */
  TermReport beside(
      List<Held> held,
      Desk desk,
      ReportScope scope,
      ReportSchool school,
      List<String> without,
      ReportKind kind,
      Period period,
      Audience audience) {
    return TermReport.of(
        journeys,
        dropIns,
        period.span(),
        scope.asOf(desk, period),
        school.file(desk),
        questionnaires,
        audience,
        without,
        kind,
        held);
  }
}
