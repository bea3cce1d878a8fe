package caseload.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter that was sent: which, to which contact, how, and the template's fingerprint.
 *
 * @param to what the reader is to the child, such as {@code teacher}, when it is no contact; the
 *     name stands in the letter alone
 * @param alsoTo the other contacts of the same home, to whom the one letter went too
 */
public record Letter(
    LocalDate date,
    Recorded recorded,
    String letter,
    Optional<String> contact,
    Optional<String> channel,
    String file,
    String template,
    Optional<String> language,
    Optional<String> to,
    List<String> alsoTo)
    implements Step {
  public Letter {
    alsoTo = List.copyOf(alsoTo);
  }
}
