package caseload.letter.kind;

import caseload.journey.Contact;
import java.util.Optional;

/** Who the letter is about. */
final class OfTheChild {
  private OfTheChild() {}

  /** The name that is used, and the code that a slip carries. */
  record Called(String knownAs, String code) {}

  /** The child as another school or service must know it. */
  record Pupil(String name, String born, String year, Optional<String> group) {}

  static Optional<Called> called(Known known) {
    return Optional.of(new Called(known.mentee().called(), known.mentee().mentee()));
  }

  static Optional<Pupil> pupil(Known known) {
    int year = known.mentee().yearOn(known.day());
    return Optional.of(
        new Pupil(
            known.mentee().name(),
            known.dates().plain(known.mentee().dateOfBirth()),
            year <= 0 ? "Reception" : "Year " + year,
            known.mentee().classOn(known.day())));
  }

  static Optional<String> phone(Known known) {
    return known.contact().flatMap(Contact::phone);
  }
}
