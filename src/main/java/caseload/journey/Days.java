package caseload.journey;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Days as people say them, with the weekday; always in English. Put together by hand: the JDK's
 * formatter first loads the dates of every language, which every command would wait for.
 */
public final class Days {
  private Days() {}

  /** {@code Mon 23 Nov 2026}. */
  public static String say(LocalDate day) {
    return shortly(day) + " " + day.getYear();
  }

  /** {@code Mon 23 Nov}, for tables. */
  public static String shortly(LocalDate day) {
    return three(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + three(day.getMonth());
  }

  private static String three(Enum<?> name) {
    return name.name().charAt(0) + name.name().substring(1, 3).toLowerCase(Locale.ROOT);
  }
}
