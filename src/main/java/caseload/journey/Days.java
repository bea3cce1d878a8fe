package caseload.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people say them, with the weekday; always in English. */
public final class Days {
  private static final DateTimeFormatter SAID =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private Days() {}

  /** {@code Mon 23 Nov 2026}. */
  public static String say(LocalDate day) {
    return SAID.format(day);
  }
}
