package caseload.cli.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** Everything that can be wrong with a typed date, in the mentor's words. */
final class WrongDay {
  private static final String EXAMPLE = "For example 13/11 or 13/11/2026";

  private WrongDay() {}

  static Mistyped unreadable(String typed) {
    return new Mistyped(
        "I can't read \"" + typed + "\" as a date",
        "These work: today, yesterday, fri, last fri, 13/11, 13 nov, 2026-11-13");
  }

  /** A month 23 typed day first; read the other way round it may be a date, and is offered. */
  static Mistyped noMonth(int first, int second, OptionalInt year) {
    return new Mistyped(
        "there is no month " + second + "; dates here are day/month/year",
        isDate(second, first, year) ? didYouMean(second, first, year) : EXAMPLE);
  }

  static Mistyped noMonthInIsoDate(int month) {
    return new Mistyped(
        "there is no month " + month + "; a date that starts with the year is year-month-day",
        "For example 2026-11-13, or day first: 13/11/2026");
  }

  static Mistyped notThatLong(String typed, int day, Month month, OptionalInt year) {
    String longest = longest(month, year) + "/" + month.getValue();
    return new Mistyped(
        typed + " is not a real date: " + (day < 1 ? "there is no day 0" : days(day, month, year)),
        "Dates are day/month, for example " + longest + ". See: caseload help dates");
  }

  static Mistyped year(String digits) {
    return new Mistyped(
        "the year " + digits + " cannot be right", "Years here are 1900 to 2099, or two digits");
  }

  /** A date typed without a year that would be far from today. */
  static Mistyped farOff(String typed, LocalDate today, LocalDate day, LocalDate other) {
    long ahead = ChronoUnit.DAYS.between(today, day);
    String away = ahead < 0 ? -ahead + " days ago" : ahead + " days ahead";
    return new Mistyped(
        "without its year, " + typed + " would be " + DayWords.say(day) + ", " + away,
        "Type the year too: " + dayFirst(day) + " or " + dayFirst(other));
  }

  static Mistyped weekday(DayOfWeek typed, LocalDate day) {
    String is = DayWords.inWords(day.getDayOfWeek());
    return new Mistyped(
        dayFirst(day) + " is a " + is + ", not a " + DayWords.inWords(typed),
        "Type the date alone, or with its own day: " + DayWords.say(day));
  }

  /** An amount of days in answer to a question about the past, which says neither way. */
  static Mistyped whichWay(String amount) {
    return new Mistyped(
        "\"" + amount + "\" could be before or after today",
        "Type \"" + amount + " ago\" or \"in " + amount + "\"");
  }

  static Mistyped unknownToCalendar(String name) {
    return new Mistyped(
        "the school calendar does not say when \"" + name + "\" is",
        "Type the date, for example 18/12, or add the term dates to caseload.yaml");
  }

  static boolean isDate(int day, int month, OptionalInt year) {
    return month >= 1 && month <= 12 && day >= 1 && day <= longest(Month.of(month), year);
  }

  private static String didYouMean(int day, int month, OptionalInt year) {
    if (year.isEmpty()) return "Did you mean " + day + "/" + month + "?";

    LocalDate meant = LocalDate.of(year.getAsInt(), month, day);
    return "Did you mean " + dayFirst(meant) + " (" + DayWords.say(meant) + ")?";
  }

  private static String days(int day, Month month, OptionalInt year) {
    if (month != Month.FEBRUARY)
      return DayWords.inWords(month) + " has " + month.maxLength() + " days";
    if (year.isEmpty()) return "February has 28 days, 29 in a leap year";
    if (day == 29) return year.getAsInt() + " is not a leap year, February has 28 days";
    return "February " + year.getAsInt() + " has " + longest(month, year) + " days";
  }

  private static int longest(Month month, OptionalInt year) {
    return month.length(year.isEmpty() || Year.isLeap(year.getAsInt()));
  }

  private static String dayFirst(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }
}
