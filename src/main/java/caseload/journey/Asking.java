package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is to be asked for consent on a day, and how far each of them has been asked. */
public record Asking(Mentee mentee, Consents consents, LocalDate day) {

  /** How far one contact has come with the question. */
  enum Progress {
    UNASKED,
    WAITING,
    SILENT,
    YES,
    NO
  }

  /** Exactly those whom the policy has asked, for all that its letter asks for. */
  public List<Contact> asked() {
    ConsentRule rule = consents.rule();
    return Stream.concat(Stream.of(ConsentRule.MENTORING), rule.askedFor().stream().map(Choice::id))
        .map(scope -> rule.of(scope).from().orElseThrow())
        .flatMap(from -> new Deciders(mentee, rule, from, day).asked().stream())
        .distinct()
        .toList();
  }

  /**
   * Those a letter goes to now: of all who are asked those who may be written to and have not said
   * yes, or all of them when everybody has; after a no nobody is asked again unless named.
   */
  public List<Contact> toWrite() {
    List<Contact> may =
        asked().stream()
            .filter(who -> who.mayBeWrittenTo() && progress(who) != Progress.NO)
            .toList();
    List<Contact> open = may.stream().filter(who -> progress(who) != Progress.YES).toList();
    return open.isEmpty() ? may : open;
  }

  /** True when there is nobody left to ask but those who have said no. */
  public boolean allSaidNo() {
    return !asked().isEmpty() && asked().stream().allMatch(who -> progress(who) == Progress.NO);
  }

  /** Those who must be asked and may not be written to: by telephone, or face to face. */
  public List<Contact> toAskOtherwise() {
    return those(Progress.UNASKED).stream().filter(who -> !who.mayBeWrittenTo()).toList();
  }

  /** Of those who are asked, the ones who have come this far. */
  List<Contact> those(Progress progress) {
    return asked().stream().filter(who -> progress(who) == progress).toList();
  }

  /** The day on which a contact was asked or reminded last. */
  Optional<LocalDate> since(Contact who) {
    return last(who).map(Consent::date);
  }

  private Progress progress(Contact who) {
    Hearing hearing = consents.on(ConsentRule.MENTORING, day);
    if (hearing.saysNo(who.id())) return Progress.NO;
    if (hearing.holding().contains(who.id())) return Progress.YES;
    return last(who)
        .map(
            said ->
                switch (said.answer()) {
                  case ASKED, REMINDED, NOTICE -> Progress.WAITING;
                  case NO_REPLY -> Progress.SILENT;
                  default -> Progress.UNASKED;
                })
        .orElse(Progress.UNASKED);
  }

  private Optional<Consent> last(Contact who) {
    return consents.answers().stream()
        .filter(said -> said.contact().equals(who.id()) && !said.date().isAfter(day))
        .reduce((earlier, later) -> later);
  }
}
