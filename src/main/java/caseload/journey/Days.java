package caseload.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people say them, with the weekday; always in English. */
public final class Days {
  private static final DateTimeFormatter SAID =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter SHORTLY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private Days() {}

  /** {@code Mon 23 Nov 2026}. */
  public static String say(LocalDate day) {
    return SAID.format(day);
  }

  /** {@code Mon 23 Nov}, for tables. */
  public static String shortly(LocalDate day) {
    return SHORTLY.format(day);
  }
}
