package caseload.report;

import caseload.journey.Measure;
import caseload.policy.Comparison;
import caseload.report.change.Attendance;
import caseload.report.change.AttendanceChange;
import caseload.report.change.HalfUp;
import caseload.report.disclosure.Rule;
import caseload.report.pairs.SchoolData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The attendance of children whose work ended, before and after, beside that of their year group on
 * the same days, the mentees taken out of it.
 */
final class Attended {
  static final String COMPARED = "attendance.compared";
  static final String POINTS = "attendance.points";
  static final String YEAR = "attendance.year-points";
  static final String HALF_DAYS = "attendance.half-days";

  private Attended() {}

  static void on(Sheet sheet, Ledger ledger) {
    Optional<Comparison> comparison = ledger.school().comparison();
    if (comparison.filter(known -> !known.attendance().isEmpty()).isEmpty()) return;
    Map<Case, AttendanceChange.Beside> all = new LinkedHashMap<>();
    for (Case each : Ledger.lastOfEach(ledger.endedInTheYear())) {
      beside(each, ledger).ifPresent(both -> all.put(each, both));
    }
    sheet.children(
        COMPARED, "Attendance before and after, with the year group's", List.copyOf(all.keySet()));
    sheet.known(Rule.within(COMPARED, Endings.ALL));
    AttendanceChange.of(List.copyOf(all.values())).ifPresent(change -> derive(sheet, change));
  }

  private static void derive(Sheet sheet, AttendanceChange change) {
    derive(sheet, POINTS, "Change in attendance, in points", change.points());
    derive(sheet, YEAR, "Change in their year groups, in points", change.yearPoints());
    derive(sheet, HALF_DAYS, "The difference for one, in half-days", change.halfDays());
  }

  private static void derive(Sheet sheet, String id, String row, double value) {
    sheet.derive(new Derived(id, "", row, HalfUp.round(value, 1), List.of(COMPARED)));
  }

  private static Optional<AttendanceChange.Beside> beside(Case each, Ledger ledger) {
    SchoolData known = new SchoolData(each.episode(), ledger.school().calendar());
    return known
        .attendance(Measure.Point.EXIT)
        .filter(own -> known.asLong(own.windows()))
        .filter(own -> own.before().possible() > 0 && own.after().possible() > 0)
        .flatMap(
            own ->
                year(each, own.windows().entry(), ledger)
                    .flatMap(
                        before ->
                            year(each, own.windows().second(), ledger)
                                .map(
                                    after ->
                                        new AttendanceChange.Beside(
                                            own.before(), own.after(), before, after))));
  }

  private static Optional<Attendance> year(Case each, Measure window, Ledger ledger) {
    return ledger
        .school()
        .comparison()
        .flatMap(
            known ->
                known.attendance(
                    each.journey().mentee().yearOn(window.from().orElseThrow()),
                    window.from().orElseThrow(),
                    window.to().orElseThrow(),
                    each.journey().mentee().school()))
        .flatMap(year -> new OfTheYear(ledger, year).others());
  }
}
