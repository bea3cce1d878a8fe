package caseload.report;

import caseload.policy.Span;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** A school year, from 1 September to 31 August. */
public final class SchoolYear {
  /** A year is reported on when half of it is over, and until half of the next one is. */
  private static final int HALF = 6;

  private SchoolYear() {}

  /** The one that ends in a year. */
  public static Period of(int end) {
    Span days =
        new Span(LocalDate.of(end - 1, Month.SEPTEMBER, 1), LocalDate.of(end, Month.AUGUST, 31));
    String words = String.format(Locale.ROOT, "%d/%02d", end - 1, end % 100);
    return new Period(
        "year-" + words.replace('/', '-'),
        "School year " + words,
        "in the school year " + words,
        days);
  }

  /** In which year the school year of a day ends. */
  public static int ending(LocalDate day) {
    return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() + 1 : day.getYear();
  }

  /** The one that a report is wanted of on a day: in autumn still the one before. */
  public static int latest(LocalDate today) {
    return ending(today.minusMonths(HALF));
  }
}
