package caseload.journey;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How consent to one scope stands on a day, and since when.
 *
 * @param byNotice nobody has said yes: a notice was sent, and nobody has objected in time
 */
public record Standing(Word word, Optional<LocalDate> since, boolean byNotice) {

  /** One that follows from what somebody said. */
  public Standing(Word word, Optional<LocalDate> since) {
    this(word, since, false);
  }

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

  /** As people say it: {@code not asked}; a notice is never said to be a yes. */
  public String words() {
    return byNotice ? "notice sent, no objection" : wordAlone();
  }

  /** The same, without how it came to stand so. */
  public String wordAlone() {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
