package caseload.cli.letter;

import caseload.journey.Contact;
import caseload.journey.Mentee;
import caseload.letter.kind.Household;
import java.util.Optional;

/** The language in which somebody is to be written to, as it was recorded. */
final class FamilyTongue {
  private FamilyTongue() {}

  /** A contact's own; else, for a parent, the one that the child's file has for letters. */
  static Optional<String> of(Mentee mentee, Contact contact) {
    return contact
        .language()
        .or(
            () ->
                Household.ofTheFamily(contact)
                    ? mentee.languages().flatMap(Mentee.Languages::letters)
                    : Optional.empty());
  }
}
