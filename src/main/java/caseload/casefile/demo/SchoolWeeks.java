package caseload.casefile.demo;

import caseload.policy.Calendar;
import caseload.policy.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Teaching weeks counted back from today: week 0 is this week, or in holidays the first one after
 * them; week 1 is the one before, week -1 the one after. Every day given is a school day.
 */
record SchoolWeeks(Calendar calendar, List<LocalDate> mondays, int thisWeek) {
  /** Such as {@code @12 tue}: Tuesday, twelve teaching weeks ago. */
  private static final Pattern MARK = Pattern.compile("@(-?\\d{1,2}) (mon|tue|wed|thu|fri)");

  static SchoolWeeks around(Calendar calendar, LocalDate today) {
    List<LocalDate> mondays =
        calendar.terms().stream()
            .flatMap(SchoolWeeks::mondays)
            .distinct()
            .filter(monday -> days(monday).anyMatch(calendar::open))
            .toList();
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    long before = mondays.stream().filter(each -> each.isBefore(monday)).count();
    return new SchoolWeeks(calendar, mondays, Math.toIntExact(before));
  }

  private static Stream<LocalDate> mondays(Term term) {
    LocalDate first = term.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return first.datesUntil(term.to().plusDays(1)).filter(day -> dayNumber(day) == 0);
  }

  private static int dayNumber(LocalDate day) {
    return day.getDayOfWeek().getValue() - 1;
  }

  private static Stream<LocalDate> days(LocalDate monday) {
    return monday.datesUntil(monday.plusDays(5));
  }

  static boolean isMark(String text) {
    return MARK.matcher(text).matches();
  }

  /** The day that a mark stands for. */
  LocalDate day(String mark) {
    Matcher match = match(mark);
    return day(Integer.parseInt(match.group(1)), match.group(2));
  }

  /** True when the terms go back to the week of a mark. */
  boolean reaches(String mark) {
    return Integer.parseInt(match(mark).group(1)) <= thisWeek;
  }

  private static Matcher match(String mark) {
    Matcher match = MARK.matcher(mark);
    if (!match.matches()) throw new IllegalArgumentException("no day: " + mark);
    return match;
  }

  /** A weekday of a week so many weeks ago; a day nearby in that week when school is closed. */
  LocalDate day(int weeksAgo, String weekday) {
    int week = Math.max(0, Math.min(mondays.size() - 1, thisWeek - weeksAgo));
    LocalDate monday = mondays.get(week);
    LocalDate wanted = monday.plusDays(number(weekday));
    List<LocalDate> open = days(monday).filter(calendar::open).toList();
    // Whatever is closed, what is told in one order must happen in that order.
    return open.stream()
        .filter(day -> !day.isBefore(wanted))
        .findFirst()
        .orElseGet(() -> open.get(open.size() - 1));
  }

  private static int number(String weekday) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).startsWith(weekday)) return day.getValue() - 1;
    }
    throw new IllegalArgumentException("no weekday: " + weekday);
  }
}
