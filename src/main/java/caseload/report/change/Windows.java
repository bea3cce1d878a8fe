package caseload.report.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days before, during and after the work. The windows before and after are as long as the work
 * and lie against it, so that nobody picks the best stretch afterwards.
 */
public record Windows(Window before, Window during, Window after) {

  /** Days, both ends included. */
  public record Window(LocalDate from, LocalDate to) {
    public Window {
      if (to.isBefore(from)) throw new IllegalArgumentException(from + " to " + to);
    }

    /** How many days. */
    public int days() {
      return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** True for a day in it. */
    public boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** Around work that began and ended on these days. */
  public static Windows around(LocalDate start, LocalDate end) {
    Window during = new Window(start, end);
    return new Windows(
        new Window(start.minusDays(during.days()), start.minusDays(1)),
        during,
        new Window(end.plusDays(1), end.plusDays(during.days())));
  }
}
