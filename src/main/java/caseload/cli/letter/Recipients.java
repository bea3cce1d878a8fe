package caseload.cli.letter;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Missing;
import caseload.journey.Asking;
import caseload.journey.Contact;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Refusal;
import caseload.letter.kind.LetterKind;
import caseload.letter.kind.OfConsent;
import caseload.letter.kind.To;
import caseload.policy.ConsentRule;
import caseload.policy.ConsentRule.From;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which parents and carers get a letter: nobody who may not be written to, named or not. */
record Recipients(Desk desk, LetterKind kind, Optional<String> named, LocalDate day) {

  /** Those it goes to, or the one who was named if it may go to them. */
  List<Contact> of(Journey journey, Episode episode) {
    Mentee mentee = journey.mentee();
    if (kind == LetterKind.CONSENT && named.isEmpty()) return asked(mentee, episode);
    List<Contact> may = mayBeWrittenTo(mentee);
    List<Contact> get = may.stream().filter(each -> goesTo(each, episode)).toList();
    if (may.isEmpty() || (get.isEmpty() && kind.to() == To.WHO_DECIDES)) {
      throw Refusal.nobodyToWriteTo(mentee);
    }
    if (get.isEmpty()) {
      throw Refusal.letterNeeds(
          mentee, kind.word(), kind.to().who(), kind.to().command(mentee.mentee()));
    }
    if (kind.to() == To.WHO_REQUESTED && get.size() > 1) {
      throw Missing.options(List.of("--to CONTACT: the one who asked"));
    }
    return get;
  }

  /** Those whom the policy has asked and who may be written to. */
  private List<Contact> asked(Mentee mentee, Episode episode) {
    Asking asking = new Asking(mentee, episode.consents(mentee, desk.policy()), day);
    asking.toAskOtherwise().forEach(this::otherwise);
    if (asking.allSaidNo()) throw Refusal.allSaidNo(mentee);
    if (asking.toWrite().isEmpty()) throw Refusal.nobodyToWriteTo(mentee);
    return asking.toWrite();
  }

  /** Where one yes is enough, nobody else must be asked. */
  private void otherwise(Contact who) {
    boolean one =
        desk.policy()
            .consent()
            .of(ConsentRule.MENTORING)
            .from()
            .equals(Optional.of(From.ONE_PARENT));
    desk.note(
        (one
                ? "Note    %s may not receive letters; one yes is enough here, and theirs can come by phone or in person."
                : "Note    %s must be asked too, but may not receive letters: ask by phone or in person.")
            .formatted(who.name()));
  }

  private List<Contact> mayBeWrittenTo(Mentee mentee) {
    if (named.isEmpty()) return mentee.contacts().stream().filter(Contact::mayBeWrittenTo).toList();
    Contact contact =
        mentee.contact(named.get()).orElseThrow(() -> Refusal.noSuchContact(mentee, named.get()));
    if (!contact.mayBeWrittenTo()) throw Refusal.mayNotBeWrittenTo(contact);
    return List.of(contact);
  }

  /** A letter that follows from no answer may go to whoever is named. */
  private boolean goesTo(Contact contact, Episode episode) {
    boolean anybody = kind.to() == To.WHO_DECIDES || kind.to() == To.FAMILY;
    return (named.isPresent() && anybody)
        || kind.to().includes(contact, OfConsent.last(episode, contact));
  }
}
