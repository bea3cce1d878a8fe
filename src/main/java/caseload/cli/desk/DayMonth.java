package caseload.cli.desk;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day and a month as typed, with or without a year. Both exist: a month 23 and a 31 September are
 * {@link Mistyped}.
 */
record DayMonth(String typed, int day, Month month, OptionalInt year) {
  /** A day typed without its year that comes out further away than this is asked about. */
  private static final int NEAR = 60;

  /** From one 29 February to the next at most. */
  private static final int LEAP_GAP = 8;

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ?([a-z]{3,9})(?:,? (\\d{4}|\\d{2}))?");

  DayMonth {
    if (!WrongDay.isDate(day, month.getValue(), year)) {
      throw WrongDay.notThatLong(typed, day, month, year);
    }
  }

  /** The date that the lower-case words are, if they have the form of one. */
  static Optional<DayMonth> read(String words) {
    return dayFirst(words).or(() -> yearFirst(words)).or(() -> monthInWords(words));
  }

  /** The day itself when the year was typed, else the nearest such day; far ones are refused. */
  LocalDate nearest(LocalDate today, boolean past) {
    if (year.isPresent()) return LocalDate.of(year.getAsInt(), month, day);

    LocalDate nearest = closest(today, past);
    if (Math.abs(ChronoUnit.DAYS.between(today, nearest)) > NEAR) {
      throw WrongDay.farOff(typed, today, nearest, closest(today, !past));
    }
    return nearest;
  }

  private static Optional<DayMonth> dayFirst(String words) {
    Matcher found = NUMBERS.matcher(words);
    if (!found.matches()) return Optional.empty();

    int day = number(found, 1);
    int month = number(found, 3);
    OptionalInt year = year(found.group(4));
    if (month < 1 || month > 12) throw WrongDay.noMonth(day, month, year);
    return Optional.of(new DayMonth(words, day, Month.of(month), year));
  }

  private static Optional<DayMonth> yearFirst(String words) {
    Matcher found = ISO.matcher(words);
    if (!found.matches()) return Optional.empty();

    int month = number(found, 2);
    if (month < 1 || month > 12) throw WrongDay.noMonthInIsoDate(month);
    return Optional.of(
        new DayMonth(words, number(found, 3), Month.of(month), year(found.group(1))));
  }

  private static Optional<DayMonth> monthInWords(String words) {
    Matcher found = WORDS.matcher(words);
    if (!found.matches()) return Optional.empty();

    return monthNamed(found.group(2))
        .map(month -> new DayMonth(words, number(found, 1), month, year(found.group(3))));
  }

  private static Optional<Month> monthNamed(String word) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(word)) return Optional.of(month);
    }
    return Optional.empty();
  }

  private static OptionalInt year(@Nullable String digits) {
    if (digits == null) return OptionalInt.empty();

    int year = Integer.parseInt(digits) + (digits.length() == 2 ? 2000 : 0);
    if (year < 1900 || year > 2099) throw WrongDay.year(digits);
    return OptionalInt.of(year);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private LocalDate closest(LocalDate today, boolean past) {
    for (int away = 0; away <= LEAP_GAP; away++) {
      int tried = past ? today.getYear() - away : today.getYear() + away;
      if (day > month.length(Year.isLeap(tried))) continue;
      LocalDate found = LocalDate.of(tried, month, day);
      if (past ? !found.isAfter(today) : !found.isBefore(today)) return found;
    }
    throw new IllegalStateException("no " + day + " " + month + " near " + today);
  }
}
