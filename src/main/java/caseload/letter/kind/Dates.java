package caseload.letter.kind;

import caseload.policy.Tongue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as letters in a language write them. */
public record Dates(Tongue tongue) {

  /** {@code Monday 21 September 2026}. */
  public String inFull(LocalDate day) {
    return written("EEEE d MMMM uuuu", FormatStyle.FULL).format(day);
  }

  /** {@code 21 September 2026}. */
  public String plain(LocalDate day) {
    return written("d MMMM uuuu", FormatStyle.LONG).format(day);
  }

  private DateTimeFormatter written(String english, FormatStyle usual) {
    return tongue.isEnglish()
        ? DateTimeFormatter.ofPattern(english, Locale.ENGLISH)
        : DateTimeFormatter.ofLocalizedDate(usual).withLocale(tongue.locale());
  }
}
