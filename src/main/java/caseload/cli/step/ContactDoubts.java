package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.GroupWords;
import caseload.journey.Aftermath;
import caseload.journey.Contact;
import caseload.journey.Mentee;
import caseload.journey.Mention;
import caseload.journey.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to think of before a contact is written: whom its words name, and what becomes of consent.
 */
record ContactDoubts(Desk desk, CaseFile file) {

  List<Warning> of(Mentee who, Optional<Contact> known, Contact contact) {
    List<Warning> doubts = new ArrayList<>(names(who, contact));
    if (known.isPresent() && !known.get().equals(contact)) {
      Aftermath after = Aftermath.of(file.read(), contact);
      doubts.addAll(after.ofChanging(desk.policy(), desk.today()));
    }
    return doubts;
  }

  /** Whole names alone: those of a family share the surname. */
  private List<Warning> names(Mentee who, Contact contact) {
    String said = String.join("\n", contact.name(), contact.salutation(), contact.relationship());
    return Mention.whole(said, who, new GroupWords(desk).everybody()).stream()
        .map(other -> Warning.namesAnother(other.mentee()))
        .toList();
  }
}
