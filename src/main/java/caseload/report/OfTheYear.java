package caseload.report;

import caseload.journey.Measure;
import caseload.policy.YearAttendance;
import caseload.report.change.Attendance;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A year group without its mentees. Where the school's figure has them in it, the half-days of
 * every mentee of that year group that are written down over the very same days are taken out.
 */
record OfTheYear(Ledger ledger, YearAttendance year) {

  /** The others; empty where mentees alone are said to have missed more than all together. */
  Optional<Attendance> others() {
    boolean with = year.mentees() == YearAttendance.Mentees.INCLUDED;
    Attendance theirs = with ? mentees() : new Attendance(0, 0);
    int possible = year.possible() - theirs.possible();
    int absent = year.absent() - theirs.absent();
    boolean sound = possible > 0 && absent >= 0 && absent <= possible;
    return sound ? Optional.of(new Attendance(possible, absent)) : Optional.empty();
  }

  /** Each child once, by what was written last. */
  private Attendance mentees() {
    Map<String, Attendance> theirs = new LinkedHashMap<>();
    for (Case each : ledger.where(this::inIt)) {
      each.episode().all(Measure.class).stream()
          .filter(this::sameDays)
          .flatMap(measure -> Attendance.of(measure.scores()).stream())
          .forEach(attended -> theirs.put(each.child(), attended));
    }
    return theirs.values().stream().reduce(new Attendance(0, 0), Attendance::and);
  }

  private boolean inIt(Case each) {
    boolean there =
        year.school().isEmpty() || year.school().equals(each.journey().mentee().school());
    return there && each.journey().mentee().yearOn(year.from()) == year.year();
  }

  private boolean sameDays(Measure measure) {
    return measure.questionnaire().equals("attendance")
        && measure.from().filter(year.from()::equals).isPresent()
        && measure.to().filter(year.to()::equals).isPresent();
  }
}
