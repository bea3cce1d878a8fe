package caseload.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A timetable of two weeks, A and B.
 *
 * @param starts a day of a week that is an A week
 * @param closedWeeksCount whether a week in which school is closed takes its turn
 * @param sessions the week in which sessions are; left out, the week of the session before
 */
public record TwoWeeks(LocalDate starts, boolean closedWeeksCount, Optional<Week> sessions) {

  /** The two weeks by turns. */
  public enum Week {
    A,
    B
  }

  /** Which of the two weeks a day lies in; of a closed week that takes no turn, the one to come. */
  public Week week(LocalDate day, Calendar calendar) {
    return Week.values()[Math.floorMod(turns(starts, day, calendar), 2)];
  }

  /** True when sessions that are so many weeks apart go by the two weeks. */
  boolean meet(int weeks) {
    return weeks % 2 == 0 || sessions.isPresent();
  }

  /**
   * The same weekday so many turns later, in the week of the sessions; of one that was in the other
   * week, a turn sooner. While school is closed on it, two more.
   */
  LocalDate later(LocalDate from, int weeks, Calendar calendar) {
    int least = weeks - 1 + weeks % 2;
    Week wanted = sessions.orElseGet(() -> week(from, calendar));
    LocalDate day = from;
    int turns = 0;
    boolean right = false;
    while (!right) {
      turns += takesATurn(monday(day), calendar) ? 1 : 0;
      day = day.plusWeeks(1);
      right = turns >= least && week(day, calendar) == wanted && calendar.sessionsOn(day);
    }
    return day;
  }

  /** Turns from the week of one day to the week of another; less than none for an earlier one. */
  private int turns(LocalDate from, LocalDate to, Calendar calendar) {
    LocalDate end = monday(to);
    if (end.isBefore(monday(from))) return -turns(to, from, calendar);
    int turns = 0;
    for (LocalDate week = monday(from); week.isBefore(end); week = week.plusWeeks(1)) {
      if (takesATurn(week, calendar)) turns++;
    }
    return turns;
  }

  private boolean takesATurn(LocalDate monday, Calendar calendar) {
    return closedWeeksCount || monday.datesUntil(monday.plusDays(5)).anyMatch(calendar::sessionsOn);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(DayOfWeek.MONDAY);
  }

  TwoWeeks in(Week week) {
    return new TwoWeeks(starts, closedWeeksCount, Optional.of(week));
  }
}
