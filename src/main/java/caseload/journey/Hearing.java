package caseload.journey;

import caseload.policy.ScopeRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What had been said about one scope by the end of one day. A no is heard first, the child's before
 * anybody's; then every yes that the school's rule asks for must be there.
 */
record Hearing(Consents all, Scope scope, LocalDate day) {

  Standing standing() {
    Optional<Consent> no = childsNo().or(this::no);
    if (no.isPresent()) return standing(no.get());

    List<Yes> said = yeses().filter(yes -> yes.begun(day)).toList();
    List<Yes> holding = said.stream().filter(yes -> yes.holds(day)).toList();
    if (needs().isEmpty()) {
      return new Standing(Standing.Word.GIVEN, since(holding), nobodySaidYes());
    }
    if (said.isEmpty()) return unanswered();
    return holding.isEmpty()
        ? new Standing(Standing.Word.LAPSED, said.stream().map(Yes::to).max(LocalDate::compareTo))
        : new Standing(Standing.Word.ASKED, since(holding));
  }

  private boolean nobodySaidYes() {
    boolean said = contacts().flatMap(id -> said(id).stream()).anyMatch(yes -> yes.holds(day));
    return !said && child().yes().isEmpty();
  }

  /** The no of a contact that stands in the way. */
  Optional<Consent> no() {
    return contacts().flatMap(id -> last(id).stream()).filter(c -> c.answer().no()).findFirst();
  }

  /** The child's own no, in person or beside an adult's answer. */
  Optional<Consent> childsNo() {
    return child().no();
  }

  /** Whose yes is missing. A no stands in the way of every yes, so then none is waited for. */
  List<Need> needs() {
    if (childsNo().isPresent() || no().isPresent()) return List.of();
    Set<String> yes = holding();
    Deciders deciders = new Deciders(all.mentee(), all.rule(), terms().from().orElseThrow(), day);
    List<Need> needs = new ArrayList<>(deciders.missing(yes));
    if (!child().isAsked()) return needs;
    boolean said = child().yes().isPresent();
    if (child().decides()) return said ? deciders.authoritysYes(yes) : needs;
    if (!said) needs.add(Need.any(Need.Whose.CHILD));
    return needs;
  }

  /** The contacts whose yes holds on the day. */
  Set<String> holding() {
    return yeses().filter(yes -> yes.holds(day)).map(Yes::contact).collect(Collectors.toSet());
  }

  /** True when this contact's last word was a no. */
  boolean saysNo(String contact) {
    return last(contact).filter(said -> said.answer().no()).isPresent();
  }

  /** The last day for objections to a notice that is not in force yet. */
  Optional<LocalDate> noticeUntil() {
    return yeses()
        .filter(yes -> !yes.begun(day))
        .map(yes -> yes.from().minusDays(1))
        .min(LocalDate::compareTo);
  }

  Optional<LocalDate> lastDay() {
    return yeses().map(Yes::to).filter(end -> !end.equals(LocalDate.MAX)).max(LocalDate::compareTo);
  }

  /** Every yes of those who may decide, whether or not it still holds. */
  private Stream<Yes> yeses() {
    return contacts()
        .filter(id -> all.mentee().withId(id).filter(c -> c.mayDecide(all.rule())).isPresent())
        .flatMap(id -> Stream.concat(said(id).stream(), notices(id)));
  }

  private Optional<Yes> said(String contact) {
    return last(contact).filter(each -> each.answer().yes()).map(this::held);
  }

  /** The notices after all that this contact has answered; none ever goes over a no. */
  private Stream<Yes> notices(String contact) {
    Optional<Consent> last = last(contact);
    if (!all.rule().openToOptOut(scope.id()) || last.filter(c -> c.answer().no()).isPresent()) {
      return Stream.empty();
    }
    return said()
        .dropWhile(each -> last.isPresent() && !each.equals(last.get()))
        .filter(each -> each.contact().equals(contact))
        .filter(each -> each.answer() == Consent.Answer.NOTICE)
        .filter(each -> each.scopes().contains(scope.id()))
        .flatMap(each -> Yes.notice(each, days(), terms(), all.exits()).stream());
  }

  private int days() {
    return all.rule().optOut().orElseThrow().afterDays();
  }

  private Yes held(Consent yes) {
    return Yes.said(yes, terms(), all.exits());
  }

  private ChildsVoice child() {
    return new ChildsVoice(all, scope, day);
  }

  private Stream<Consent> said() {
    return all.answers().stream().filter(answer -> !answer.date().isAfter(day));
  }

  private Stream<String> contacts() {
    return said().filter(each -> !each.byChild()).map(Consent::contact).distinct();
  }

  /** What a contact answered last; a yes in a way that the school does not take is no answer. */
  private Optional<Consent> last(String contact) {
    return said()
        .filter(answer -> answer.contact().equals(contact))
        .filter(answer -> answer.answer().no() || (answer.answer().yes() && taken(answer)))
        .filter(answer -> scope.covers(answer.answer().no(), answer.scopes()))
        .reduce((earlier, later) -> later);
  }

  private boolean taken(Consent yes) {
    return terms().accepts(yes.how())
        && (!all.rule().needsWitness(yes.how())
            || yes.witness().filter(text -> !text.isBlank()).isPresent());
  }

  private ScopeRule terms() {
    return all.rule().of(scope.id());
  }

  private Optional<LocalDate> since(List<Yes> holding) {
    return holding.stream().findFirst().map(Yes::from).or(() -> child().yes().map(Consent::date));
  }

  static Standing standing(Consent no) {
    boolean withdrawn = no.answer() == Consent.Answer.WITHDRAWN;
    return new Standing(
        withdrawn ? Standing.Word.WITHDRAWN : Standing.Word.REFUSED, Optional.of(no.date()));
  }

  private Standing unanswered() {
    Optional<Consent> last =
        said()
            .filter(answer -> !answer.answer().yes() && !answer.answer().no())
            .filter(answer -> answer.scopes().isEmpty() || answer.scopes().contains(scope.id()))
            .reduce((earlier, later) -> later);
    if (last.isEmpty()) return new Standing(Standing.Word.NOT_ASKED, Optional.empty());
    boolean silent = last.get().answer() == Consent.Answer.NO_REPLY;
    return new Standing(
        silent ? Standing.Word.NO_REPLY : Standing.Word.ASKED, last.map(Consent::date));
  }
}
