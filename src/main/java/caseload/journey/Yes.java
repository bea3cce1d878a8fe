package caseload.journey;

import caseload.policy.ScopeRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A yes, or a notice that stands for one, with the first and the last day on which it holds. */
record Yes(String contact, LocalDate from, LocalDate to) {
  private static final int SCHOOL_YEAR_ENDS = 8;

  /** A yes that was said: it holds from its own day. */
  static Yes said(Consent yes, ScopeRule terms, List<LocalDate> exits) {
    return new Yes(yes.contact(), yes.date(), end(yes, terms, exits));
  }

  /**
   * A notice: it holds from the day after the last one for objections. That day is written down as
   * the family was told it, and is never sooner than so many weekdays after the notice, whatever
   * the file says; without it nothing is in force.
   */
  static Optional<Yes> notice(Consent notice, int days, ScopeRule terms, List<LocalDate> exits) {
    LocalDate least = weekdaysAfter(notice.date(), days);
    return notice
        .objectBy()
        .map(told -> told.isAfter(least) ? told : least)
        .map(last -> new Yes(notice.contact(), last.plusDays(1), end(notice, terms, exits)));
  }

  boolean begun(LocalDate day) {
    return !from.isAfter(day);
  }

  boolean holds(LocalDate day) {
    return begun(day) && !day.isAfter(to);
  }

  /** The earliest of all the days that end it; the exit's own day still counts. */
  private static LocalDate end(Consent yes, ScopeRule terms, List<LocalDate> exits) {
    Stream<LocalDate> exit = exits.stream().filter(day -> !day.isBefore(yes.date()));
    Stream<LocalDate> until =
        terms.lastsUntil().stream()
            .flatMap(
                end ->
                    switch (end) {
                      case SCHOOL_YEAR -> Stream.of(schoolYear(yes.date()));
                      case EXIT -> exit;
                    });
    Stream<LocalDate> months =
        terms.lastsMonths().stream().map(n -> yes.date().plusMonths(n).minusDays(1));
    return Stream.of(until, months, yes.validUntil().stream())
        .flatMap(ends -> ends)
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  private static LocalDate schoolYear(LocalDate day) {
    int year = day.getMonthValue() > SCHOOL_YEAR_ENDS ? day.getYear() + 1 : day.getYear();
    return LocalDate.of(year, SCHOOL_YEAR_ENDS, 31);
  }

  static LocalDate weekdaysAfter(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) left--;
    }
    return day;
  }
}
