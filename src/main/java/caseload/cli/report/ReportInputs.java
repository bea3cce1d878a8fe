package caseload.cli.report;

import caseload.casefile.DropIns;
import caseload.cli.desk.Desk;
import caseload.journey.DropIn;
import caseload.journey.Journey;
import caseload.policy.Questionnaire;
import caseload.report.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that a term report is counted from, as it was known on the day that was asked for. */
record ReportInputs(
    List<Journey> journeys, List<DropIn> dropIns, Map<String, Questionnaire> questionnaires) {

  /**
   * Those of everybody who can be read.
   *
   * @param everybody as they are by now
   */
  static ReportInputs of(
      Desk desk, ReportScope scope, ReportSchool school, List<Journey> everybody) {
    return new ReportInputs(
        journeys(desk, scope, school, everybody), dropIns(desk, scope, school), asked(desk));
  }

  private static List<Journey> journeys(
      Desk desk, ReportScope scope, ReportSchool school, List<Journey> everybody) {
    List<Journey> all = school.journeys(desk, everybody);
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
}
