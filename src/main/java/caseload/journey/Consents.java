package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that was answered about consent in one episode, and what follows from it on a day. It fails
 * closed: what is missing, contradictory, lapsed or taken back is not consent.
 */
public record Consents(List<Consent> answers, List<Contact> contacts, ConsentRule rule) {

  private static final Set<String> OURS =
      Set.of(ConsentRule.MENTORING, ConsentRule.GROUP, ConsentRule.OBSERVATION);

  private static final Comparator<Consent> IN_ORDER =
      Comparator.comparing(Consent::date)
          .thenComparing(consent -> consent.recorded().at().toInstant())
          .thenComparing(consent -> consent.answer().no() ? 1 : 0);

  public Consents {
    answers = answers.stream().sorted(IN_ORDER).toList();
    contacts = List.copyOf(contacts);
  }

  /** True when this scope is consented to on this day. */
  public boolean inForce(String scope, LocalDate day) {
    return standing(scope, day).inForce();
  }

  /** How this scope stands on this day. */
  public Standing standing(String scope, LocalDate day) {
    List<Consent> said = answers.stream().filter(answer -> !answer.date().isAfter(day)).toList();
    List<Consent> last = contactsOf(said).stream().flatMap(id -> last(said, id, scope)).toList();
    Optional<Consent> no = last.stream().filter(answer -> answer.answer().no()).findFirst();
    if (no.isPresent()) return standing(no.get());

    List<Consent> yes = last.stream().filter(this::mayDecide).toList();
    if (yes.isEmpty()) return unanswered(said, scope);
    Optional<Consent> holds = yes.stream().filter(answer -> !ended(answer, day)).findFirst();
    if (holds.isEmpty()) {
      Optional<LocalDate> latest = yes.stream().map(this::end).max(Comparator.naturalOrder());
      return new Standing(Standing.Word.LAPSED, latest);
    }
    return everybodyAsked(yes, day)
        ? new Standing(Standing.Word.GIVEN, Optional.of(holds.get().date()))
        : new Standing(Standing.Word.ASKED, Optional.of(holds.get().date()));
  }

  /** Whose no stands in the way on a day although this contact may not decide for the child. */
  public Optional<Contact> outsider(String scope, LocalDate day) {
    List<Consent> said = answers.stream().filter(answer -> !answer.date().isAfter(day)).toList();
    return contactsOf(said).stream()
        .flatMap(id -> last(said, id, scope))
        .filter(answer -> answer.answer().no())
        .findFirst()
        .filter(no -> !mayDecide(no))
        .flatMap(no -> contacts.stream().filter(who -> who.id().equals(no.contact())).findFirst());
  }

  /**
   * A no to being observed that was said beside a yes to mentoring: it stands until it is a yes,
   * even where the policy has mentoring include observation.
   */
  Optional<Standing> noToObservation(LocalDate day) {
    List<Consent> said =
        answers.stream()
            .filter(answer -> !answer.date().isAfter(day))
            .filter(answer -> answer.answer().yes() || !covers(answer, ConsentRule.MENTORING))
            .toList();
    return contactsOf(said).stream()
        .flatMap(id -> last(said, id, ConsentRule.OBSERVATION))
        .filter(answer -> answer.answer().no())
        .findFirst()
        .map(Consents::standing);
  }

  /** The last day on which a yes holds, when the form or the policy sets one. */
  public Optional<LocalDate> lastDay(String scope, LocalDate day) {
    return answers.stream()
        .filter(answer -> !answer.date().isAfter(day) && answer.answer().yes())
        .filter(answer -> covers(answer, scope))
        .map(this::end)
        .filter(end -> !end.equals(LocalDate.MAX))
        .max(Comparator.naturalOrder());
  }

  private static List<String> contactsOf(List<Consent> said) {
    return said.stream().map(Consent::contact).distinct().toList();
  }

  private Stream<Consent> last(List<Consent> said, String contact, String scope) {
    return said.stream()
        .filter(answer -> answer.contact().equals(contact) && covers(answer, scope))
        .filter(answer -> answer.answer().yes() || answer.answer().no())
        .reduce((earlier, later) -> later)
        .stream();
  }

  /** A no without scopes is a no to everything; a yes is a yes to what it names and no more. */
  private boolean covers(Consent answer, String scope) {
    if (answer.scopes().contains(scope)) return true;
    boolean everything = answer.scopes().isEmpty();
    return answer.answer().no()
        && (everything || answer.scopes().stream().anyMatch(word -> meansTo(word, scope)));
  }

  /** A no counts however its scope is written; one to a scope that nobody knows is to all. */
  private boolean meansTo(String word, String scope) {
    String id = Choice.find(rule.scopes(), word).map(Choice::id).orElseGet(() -> Choice.idOf(word));
    boolean known = OURS.contains(id) || Choice.find(rule.scopes(), id).isPresent();
    return id.equals(scope) || !known;
  }

  private boolean mayDecide(Consent answer) {
    return contacts.stream()
        .filter(contact -> contact.id().equals(answer.contact()))
        .anyMatch(contact -> contact.parentalResponsibility() != Contact.Responsibility.NO);
  }

  private boolean everybodyAsked(List<Consent> yes, LocalDate day) {
    if (rule.from() == ConsentRule.From.ONE_PARENT) return true;
    return contacts.stream()
        .filter(Contact::wantsToBeConsulted)
        .allMatch(
            contact ->
                yes.stream()
                    .anyMatch(
                        answer -> answer.contact().equals(contact.id()) && !ended(answer, day)));
  }

  private boolean ended(Consent answer, LocalDate day) {
    return day.isAfter(end(answer));
  }

  private LocalDate end(Consent answer) {
    LocalDate byPolicy =
        rule.lastsMonths()
            .map(months -> answer.date().plusMonths(months).minusDays(1))
            .orElse(LocalDate.MAX);
    LocalDate byForm = answer.validUntil().orElse(LocalDate.MAX);
    return byForm.isBefore(byPolicy) ? byForm : byPolicy;
  }

  private static Standing standing(Consent no) {
    Standing.Word word =
        no.answer() == Consent.Answer.REFUSED ? Standing.Word.REFUSED : Standing.Word.WITHDRAWN;
    return new Standing(word, Optional.of(no.date()));
  }

  private static Standing unanswered(List<Consent> said, String scope) {
    Optional<Consent> last =
        said.stream()
            .filter(answer -> !answer.answer().yes() && !answer.answer().no())
            .filter(answer -> answer.scopes().isEmpty() || answer.scopes().contains(scope))
            .reduce((earlier, later) -> later);
    if (last.isEmpty()) return new Standing(Standing.Word.NOT_ASKED, Optional.empty());
    boolean silent = last.get().answer() == Consent.Answer.NO_REPLY;
    return new Standing(
        silent ? Standing.Word.NO_REPLY : Standing.Word.ASKED, last.map(Consent::date));
  }
}
