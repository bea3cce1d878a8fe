package caseload.journey;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How consent to one scope stands on a day, and since when. */
public record Standing(Word word, Optional<LocalDate> since) {

  /** The seven ways consent can stand; only {@code GIVEN} is consent in force. */
  public enum Word {
    NOT_ASKED,
    ASKED,
    GIVEN,
    REFUSED,
    WITHDRAWN,
    LAPSED,
    NO_REPLY
  }

  /** True when consent is in force. */
  public boolean inForce() {
    return word == Word.GIVEN;
  }

  /** As people say it: {@code not asked}. */
  public String words() {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
