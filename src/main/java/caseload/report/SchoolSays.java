package caseload.report;

import caseload.report.change.AttendanceChange;
import caseload.report.change.BesideInWords;
import caseload.report.change.HalfUp;
import caseload.report.change.Limits;
import caseload.report.disclosure.Cell;
import caseload.report.pairs.SchoolData;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the school's own data say, before and after, in sentences made of figures that are shown.
 */
record SchoolSays(TermReport report) {

  /** Attendance beside the year group's, in points and in half-days. */
  Optional<String> attendance() {
    OptionalInt n = shown(Attended.COMPARED);
    if (n.isEmpty() || report.number(Attended.POINTS).isEmpty()) return Optional.empty();
    AttendanceChange change =
        new AttendanceChange(
            n.getAsInt(), value(Attended.POINTS), value(Attended.YEAR), value(Attended.HALF_DAYS));
    return Optional.of(
        "Attendance, in per cent of all half-days, is known before and after for %s %s. "
                .formatted(n.getAsInt(), many())
            + new BesideInWords(many()).yearGroup(change)
            + halfDays(change.halfDays()));
  }

  private String halfDays(double each) {
    String days = HalfUp.round(Math.abs(each), 0).toPlainString();
    if (days.equals("0")) return "";
    String unit = days.equals("1") ? " half-day " : " half-days ";
    return " Beside their year groups that is about "
        + days
        + unit
        + (each > 0 ? "more" : "fewer")
        + " in school for each of them, in the weeks counted at the end.";
  }

  /** Incidents and suspensions before and after, as counts. */
  List<String> happened() {
    return SchoolData.COUNTED.stream().flatMap(data -> happened(data).stream()).toList();
  }

  private Optional<String> happened(String data) {
    OptionalInt pupils = shown(data + ".pupils");
    OptionalInt before = shown(data + ".before");
    OptionalInt after = shown(data + ".after");
    if (pupils.orElse(0) < Limits.EVENTS || before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "%s of %s %s: %s before and %s after, each over as many school days."
            .formatted(
                Say.capital(data), pupils.getAsInt(), many(), before.getAsInt(), after.getAsInt()));
  }

  private double value(String id) {
    return report.number(id).orElseThrow().doubleValue();
  }

  private OptionalInt shown(String id) {
    Cell cell = report.find(id).orElse(new Cell.Withheld());
    return Say.number(cell);
  }

  private String many() {
    return report.mentees().many();
  }
}
