package caseload.letter.kind;

import caseload.journey.Consent;
import caseload.journey.Contact;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Whom a kind of letter goes to. */
public enum To {
  /** Every contact who may decide for the child. */
  WHO_DECIDES(
      "somebody who may decide for the child",
      "contact %s --name NAME --parental-responsibility yes --letters yes",
      (contact, last) -> contact.parentalResponsibility() != Contact.Responsibility.NO),
  /** Those who were asked and have not answered. */
  WHO_WAS_ASKED(
      "a question about consent that is still open",
      "consent %s --asked --by CONTACT",
      (contact, last) -> last.filter(said -> !said.yes() && !said.no()).isPresent()),
  WHO_SAID_YES(
      "a yes to mentoring",
      "consent %s --given --by CONTACT",
      (contact, last) -> last.filter(Consent.Answer::yes).isPresent()),
  WHO_SAID_NO(
      "a no to mentoring",
      "consent %s --refused --by CONTACT",
      (contact, last) -> last.filter(Consent.Answer.REFUSED::equals).isPresent()),
  WHO_WITHDREW(
      "consent that was taken back",
      "consent %s --withdrawn --by CONTACT",
      (contact, last) -> last.filter(Consent.Answer.WITHDRAWN::equals).isPresent()),
  /** Only the one who asked for a copy of the file. */
  WHO_REQUESTED(
      "somebody who may decide for the child",
      "contact %s --name NAME --parental-responsibility yes --letters yes",
      (contact, last) -> contact.parentalResponsibility() != Contact.Responsibility.NO),
  /** Every contact who receives letters. */
  FAMILY(
      "a contact who receives letters",
      "contact %s --name NAME --letters yes",
      (contact, last) -> true),
  REFERRER,
  TEACHER,
  CHILD,
  SCHOOL,
  AGENCY,
  /** A paper for the file. */
  NOBODY;

  private final String who;
  private final String command;

  @SuppressWarnings("ImmutableEnumChecker") // a question that keeps nothing
  private final Optional<BiPredicate<Contact, Optional<Consent.Answer>>> contacts;

  To() {
    this.who = "";
    this.command = "";
    this.contacts = Optional.empty();
  }

  To(String who, String command, BiPredicate<Contact, Optional<Consent.Answer>> contacts) {
    this.who = who;
    this.command = "caseload " + command;
    this.contacts = Optional.of(contacts);
  }

  /** What a file must hold for anybody to get the letter. */
  public String who() {
    return who;
  }

  /** The command that puts it there. */
  public String command(String code) {
    return command.formatted(code);
  }

  /** True when it goes to parents and carers, each by themselves. */
  public boolean contacts() {
    return contacts.isPresent();
  }

  /** True when what it says is the same for everybody in a home who gets it. */
  public boolean sameForAHome() {
    return this == WHO_DECIDES || this == FAMILY;
  }

  /** True when this contact is one of those it goes to, whose last word about consent this is. */
  public boolean includes(Contact contact, Optional<Consent.Answer> last) {
    return contacts.filter(goes -> goes.test(contact, last)).isPresent();
  }
}
