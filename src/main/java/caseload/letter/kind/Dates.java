package caseload.letter.kind;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as letters write them. */
public final class Dates {
  private static final DateTimeFormatter IN_FULL =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Dates() {}

  /** {@code Monday 21 September 2026}. */
  public static String inFull(LocalDate day) {
    return IN_FULL.format(day);
  }

  /** {@code 21 September 2026}. */
  public static String plain(LocalDate day) {
    return PLAIN.format(day);
  }
}
