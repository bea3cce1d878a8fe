package caseload.policy;

import java.math.BigDecimal;
import java.util.List;

/** Several schools, a timetable of two weeks and figures of all children, in plain English. */
final class ServiceInWords {
  private ServiceInWords() {}

  static List<String> school(ServedSchool school) {
    return new InWords()
        .sayAll(SchoolInWords.school(school.head()))
        .sayList("Closed besides: ", school.closed().stream().map(InWords::day).toList(), "and")
        .lines();
  }

  static String twoWeeks(TwoWeeks turns) {
    String closed =
        turns.closedWeeksCount()
            ? "a closed week takes its turn"
            : "a closed week takes no turn (closed-weeks-count changes it)";
    String sessions =
        turns
            .sessions()
            .map(week -> "Sessions are in week " + week.name() + ".")
            .orElse("Sessions every second week keep the week of the session before.");
    return "Weeks A and B by turns: %s lies in week A; %s. %s"
        .formatted(InWords.day(turns.starts()), closed, sessions);
  }

  static List<String> all(Comparison comparison) {
    return new InWords()
        .sayEach(
            "The attendance of a child is held against that of the year group over the same days:",
            comparison.attendance().stream().map(ServiceInWords::year).toList())
        .sayEach(
            "On the roll, of 100 children:",
            comparison.rollShare().stream().map(ServiceInWords::share).toList())
        .lines();
  }

  private static String year(YearAttendance year) {
    return "%s%s, %s to %s: %d of %d half-days missed, mentees %s"
        .formatted(
            year.group(),
            year.school().map(id -> " of " + id).orElse(""),
            InWords.day(year.from()),
            InWords.day(year.to()),
            year.absent(),
            year.possible(),
            year.mentees() == YearAttendance.Mentees.INCLUDED ? "included" : "not included");
  }

  private static String share(RollShare share) {
    return number(share.percent())
        + " "
        + InWords.spaced(share.fact())
        + share.school().map(id -> ", at " + id).orElse("");
  }

  private static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
