package caseload.letter.account;

import caseload.policy.Acronyms;
import caseload.policy.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Small words that every page of this room says the same way. */
final class Plainly {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Plainly() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 9 Dec 2025}. */
  static String shortly(LocalDate day) {
    return SHORT.format(day);
  }

  static String number(BigDecimal number) {
    return Scale.plain(number);
  }

  /** An id, or the name of a constant, as words. */
  static String words(String id) {
    return Acronyms.words(id);
  }

  /** {@code 1 session}, {@code 2 sessions}. */
  static String many(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** With a capital and a full stop. */
  static String sentence(String words) {
    String text = words.strip();
    if (text.isEmpty()) return text;
    String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return begun.matches("(?s).*[.!?\"]$") ? begun : begun + ".";
  }
}
