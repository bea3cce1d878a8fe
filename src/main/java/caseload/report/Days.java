package caseload.report;

import caseload.policy.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as reports write them; always in English. */
public final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Days() {}

  /** {@code 18 December 2026}. */
  public static String say(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 1 September 2026 to 18 December 2026}. */
  public static String say(Span span) {
    return say(span.from()) + " to " + say(span.to());
  }
}
