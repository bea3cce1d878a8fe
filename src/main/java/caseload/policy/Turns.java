package caseload.policy;

import java.util.List;

/** Whether a mentor's week can be meant: there are two of them by turns. */
final class Turns {
  private Turns() {}

  static void fit(List<Staff> staff, Calendar calendar) {
    boolean meant = staff.stream().anyMatch(person -> person.week().isPresent());
    if (meant && calendar.twoWeek().isEmpty()) {
      throw new Unfit(
          "staff", "a week of one's own goes only with two-week in the calendar; take it away");
    }
  }
}
