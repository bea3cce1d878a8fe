package caseload.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Bank holidays by rule: the Banking and Financial Dealings Act 1971, schedule 1, Good Friday and
 * Christmas Day by common law, and the days that are proclaimed every year. A day proclaimed once,
 * such as for a coronation, is no rule: a school writes it under {@code closed}.
 */
public enum BankHolidays {
  ENGLAND_AND_WALES,
  SCOTLAND,
  NONE;

  /** True on a bank holiday, or on the weekday in its place. */
  boolean holds(LocalDate day) {
    return this != NONE && of(day.getYear()).contains(day);
  }

  /** Those of a year that fall on a weekday, or are moved to one. */
  List<LocalDate> of(int year) {
    return switch (this) {
      case NONE -> List.of();
      case ENGLAND_AND_WALES -> englandAndWales(year);
      case SCOTLAND -> scotland(year);
    };
  }

  private static List<LocalDate> englandAndWales(int year) {
    List<LocalDate> days = new ArrayList<>(observed(List.of(LocalDate.of(year, 1, 1))));
    days.add(TypicalTerms.easter(year).minusDays(2));
    days.add(TypicalTerms.easter(year).plusDays(1));
    days.add(first(year, Month.MAY));
    days.add(last(year, Month.MAY));
    days.add(last(year, Month.AUGUST));
    days.addAll(christmas(year));
    return days;
  }

  private static List<LocalDate> scotland(int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    List<LocalDate> days = new ArrayList<>(observed(List.of(newYear, newYear.plusDays(1))));
    days.add(TypicalTerms.easter(year).minusDays(2));
    days.add(first(year, Month.MAY));
    days.add(last(year, Month.MAY));
    days.add(first(year, Month.AUGUST));
    days.addAll(observed(List.of(LocalDate.of(year, Month.NOVEMBER, 30))));
    days.addAll(christmas(year));
    return days;
  }

  private static List<LocalDate> christmas(int year) {
    LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
    return observed(List.of(christmas, christmas.plusDays(1)));
  }

  /** A day at the weekend is moved to the next weekday that is not a holiday itself. */
  private static List<LocalDate> observed(List<LocalDate> days) {
    List<LocalDate> observed = new ArrayList<>(days);
    observed.removeIf(BankHolidays::weekend);
    for (LocalDate day : days) {
      if (!weekend(day)) continue;
      LocalDate other = day;
      while (weekend(other) || observed.contains(other)) other = other.plusDays(1);
      observed.add(other);
    }
    return observed;
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private static LocalDate first(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  private static LocalDate last(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }
}
