package caseload.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The usual terms of an English school, for a new file. They are a guess that the school checks
 * against its own calendar: every authority and many schools set their own.
 */
public final class TypicalTerms {
  private static final int SPRING_WEEKS_MOST = 13;

  private TypicalTerms() {}

  /** The nine terms of last, this and next school year; a school year begins on 1 September. */
  public static List<Term> around(LocalDate today) {
    int year = today.getYear() - (today.getMonth().compareTo(Month.SEPTEMBER) < 0 ? 1 : 0);
    List<Term> terms = new ArrayList<>();
    for (int begins = year - 1; begins <= year + 1; begins++) {
      Term spring = spring(begins + 1);
      terms.addAll(List.of(autumn(begins), spring, summer(begins + 1, spring)));
    }
    return List.copyOf(terms);
  }

  private static Term autumn(int year) {
    LocalDate from = weekdayFrom(LocalDate.of(year, Month.SEPTEMBER, 2));
    LocalDate to = fridayBy(LocalDate.of(year, Month.DECEMBER, 20));
    LocalDate half = fridayBy(LocalDate.of(year, Month.OCTOBER, 31)).minusDays(4);
    return term("autumn", from, to, half);
  }

  /** To the Thursday before Good Friday, or whole weeks earlier when Easter is late. */
  private static Term spring(int year) {
    LocalDate from = mondayFrom(LocalDate.of(year, Month.JANUARY, 4));
    LocalDate latest = from.plusWeeks(SPRING_WEEKS_MOST).minusDays(3);
    LocalDate maundyThursday = easter(year).minusDays(3);
    LocalDate to = maundyThursday.isAfter(latest) ? latest : maundyThursday;
    return term("spring", from, to, mondayFrom(LocalDate.of(year, Month.FEBRUARY, 12)));
  }

  private static Term summer(int year, Term spring) {
    LocalDate monday = mondayFrom(spring.to()).plusWeeks(2);
    LocalDate from = monday.equals(easter(year).plusDays(1)) ? monday.plusDays(1) : monday;
    LocalDate to = weekdayBy(LocalDate.of(year, Month.JULY, 21));
    LocalDate bankHoliday =
        LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    return term("summer", from, to, bankHoliday);
  }

  private static Term term(String season, LocalDate from, LocalDate to, LocalDate halfTerm) {
    Span half = new Span(halfTerm, halfTerm.plusDays(4));
    return new Term(season + "-" + from.getYear(), from, to, Optional.of(half));
  }

  private static LocalDate mondayFrom(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate fridayBy(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
  }

  private static LocalDate weekdayFrom(LocalDate day) {
    return isWeekend(day) ? mondayFrom(day) : day;
  }

  private static LocalDate weekdayBy(LocalDate day) {
    return isWeekend(day) ? fridayBy(day) : day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  /**
   * Easter Sunday by the Gregorian calendar: the algorithm published without a name in Nature of 20
   * April 1876, as printed in J. Meeus, Astronomical Algorithms (1991), chapter 8.
   */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
