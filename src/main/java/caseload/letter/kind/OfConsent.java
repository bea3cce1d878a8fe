package caseload.letter.kind;

import caseload.journey.Consent;
import caseload.journey.Consent.Answer;
import caseload.journey.Contact;
import caseload.journey.Episode;
import caseload.journey.Standing;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was asked and answered about consent, by the one person the letter goes to. */
public final class OfConsent {
  private static final String SHARING = "sharing";

  private OfConsent() {}

  /** When this person was asked; {@code again} when a reminder has gone out. */
  record Asking(String on, boolean again) {}

  /** What this person answered. */
  record Answered(
      String on, List<String> agreedTo, Optional<String> conditions, Optional<String> until) {}

  /** Since when information may be shared. */
  record Sharing(String on) {}

  /** What a contact said last about consent to mentoring: asked, yes or no. */
  public static Optional<Answer> last(Episode episode, Contact contact) {
    return said(episode, contact.id()).map(Consent::answer);
  }

  private static Optional<Consent> said(Episode episode, String contact) {
    return episode.all(Consent.class).stream()
        .filter(said -> said.contact().equals(contact) && aboutMentoring(said))
        .reduce((earlier, later) -> later);
  }

  private static boolean aboutMentoring(Consent said) {
    return said.scopes().isEmpty() || said.scopes().contains(ConsentRule.MENTORING);
  }

  /** True when two people were asked, and reminded, on the same days; a reminder fits both. */
  public static boolean askedTogether(Episode episode, Contact one, Contact other) {
    return asked(episode, one).equals(asked(episode, other));
  }

  private static List<LocalDate> asked(Episode episode, Contact contact) {
    return episode.all(Consent.class).stream()
        .filter(said -> said.contact().equals(contact.id()))
        .filter(said -> said.answer() == Answer.ASKED || said.answer() == Answer.REMINDED)
        .map(Consent::date)
        .toList();
  }

  static Optional<Asking> asked(Known known) {
    List<Consent> asked = known.contact().map(to -> open(known.episode(), to)).orElse(List.of());
    if (asked.isEmpty()) return Optional.empty();
    boolean again = asked.stream().anyMatch(said -> said.answer() == Answer.REMINDED);
    return Optional.of(new Asking(known.dates().plain(asked.get(0).date()), again));
  }

  /** Each time this person was asked, after all that they have answered. */
  private static List<Consent> open(Episode episode, Contact to) {
    List<Consent> said =
        episode.all(Consent.class).stream().filter(c -> c.contact().equals(to.id())).toList();
    int answered = 0;
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).answer().yes() || said.get(i).answer().no()) answered = i + 1;
    }
    return said.subList(answered, said.size()).stream()
        .filter(each -> each.answer() == Answer.ASKED || each.answer() == Answer.REMINDED)
        .toList();
  }

  static Optional<Answered> answer(Known known) {
    return known
        .contact()
        .flatMap(to -> said(known.episode(), to.id()))
        .filter(said -> said.answer().yes() || said.answer().no())
        .map(said -> answered(said, known));
  }

  private static Answered answered(Consent said, Known known) {
    List<Choice> scopes = known.policy().consent().scopes();
    return new Answered(
        known.dates().plain(said.date()),
        said.scopes().stream()
            .map(id -> Choice.find(scopes, id).map(Choice::name).orElse(id))
            .map(OfTheSchool::small)
            .toList(),
        said.conditions(),
        said.validUntil().map(known.dates()::plain));
  }

  /** What the policy counts as agreed to when nobody has objected to a notice. */
  static Optional<List<String>> noticeOf(Known known) {
    List<Choice> scopes = known.policy().consent().scopes();
    return known
        .policy()
        .consent()
        .optOut()
        .map(
            out ->
                out.scopes().stream()
                    .map(id -> Choice.find(scopes, id).map(Choice::name).orElse(id))
                    .map(OfTheSchool::small)
                    .toList());
  }

  static Optional<Sharing> sharing(Known known) {
    Standing standing =
        known.episode().consents(known.mentee(), known.policy()).standing(SHARING, known.day());
    return standing.inForce()
        ? standing.since().map(known.dates()::plain).map(Sharing::new)
        : Optional.empty();
  }
}
