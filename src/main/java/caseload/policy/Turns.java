package caseload.policy;

import java.util.List;

/**
 * Whether a timetable of two weeks can act: sessions are every second week, at least in the end.
 */
final class Turns {
  private Turns() {}

  static void fit(List<Staff> staff, Calendar calendar, Policy policy) {
    boolean mentorsHaveOne = staff.stream().anyMatch(person -> person.week().isPresent());
    if (calendar.twoWeek().isEmpty() && mentorsHaveOne) {
      throw new Unfit(
          "staff", "a week of one's own goes only with two-week in the calendar; take it away");
    }
    if (calendar.twoWeek().isPresent() && !everySecondWeek(policy)) {
      throw new Unfit(
          "calendar.two-week",
          "nothing goes by it: write every-weeks: 2 for the programme or its taper, or take it"
              + " away");
    }
  }

  private static boolean everySecondWeek(Policy policy) {
    return policy.programme().everyWeeks() % 2 == 0
        || policy.exit().taper().filter(rule -> rule.everyWeeks() % 2 == 0).isPresent();
  }
}
