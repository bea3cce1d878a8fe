package caseload.journey;

import caseload.policy.ConsentRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that was answered about consent in one episode, and what follows from it on a day. It fails
 * closed: what is missing, contradictory, lapsed or taken back is not consent.
 *
 * @param exits the days on which the work ended, whether or not it was opened again
 */
public record Consents(
    List<Consent> answers, Mentee mentee, ConsentRule rule, List<LocalDate> exits) {

  private static final Comparator<Consent> IN_ORDER =
      Comparator.comparing(Consent::date)
          .thenComparing(consent -> consent.recorded().at().toInstant())
          .thenComparing(consent -> consent.answer().no() || consent.childsNo() ? 1 : 0);

  public Consents {
    answers = answers.stream().sorted(IN_ORDER).toList();
    exits = List.copyOf(exits);
  }

  /** True when this scope is consented to on this day. */
  public boolean inForce(String scope, LocalDate day) {
    return standing(scope, day).inForce();
  }

  /** How this scope stands on this day. */
  public Standing standing(String scope, LocalDate day) {
    return on(scope, day).standing();
  }

  /** Whose yes is still to come before this scope is in force; empty when it is, or after a no. */
  public List<Need> needs(String scope, LocalDate day) {
    return on(scope, day).needs();
  }

  /** Whose no stands in the way on a day although this contact may not decide for the child. */
  public Optional<Contact> outsider(String scope, LocalDate day) {
    return on(scope, day)
        .no()
        .flatMap(no -> mentee.withId(no.contact()))
        .filter(who -> !who.mayDecide(rule));
  }

  /** The child's own no, which stands whatever the adults said. */
  public Optional<Consent> childsNo(String scope, LocalDate day) {
    return on(scope, day).childsNo();
  }

  /** The last day for objections to a notice that would otherwise be in force. */
  public Optional<LocalDate> noticeUntil(String scope, LocalDate day) {
    return on(scope, day).noticeUntil();
  }

  /**
   * A no to being observed that was said beside a yes to mentoring: it stands until it is a yes,
   * even where the policy has mentoring include observation.
   */
  Optional<Standing> noToObservation(LocalDate day) {
    Hearing adults = observed(day, said -> !said.answer().yes());
    Hearing child = observed(day, Consent::childsNo);
    return adults.no().or(child::childsNo).map(Hearing::standing);
  }

  /** What was said of observation, without each no that was to mentoring as well. */
  private Hearing observed(LocalDate day, Predicate<Consent> no) {
    Scope mentoring = new Scope(ConsentRule.MENTORING, rule);
    List<Consent> apart =
        answers.stream()
            .filter(said -> !no.test(said) || !mentoring.covers(true, said.scopes()))
            .toList();
    return new Consents(apart, mentee, rule, exits).on(ConsentRule.OBSERVATION, day);
  }

  /** The last day on which a yes holds, when the form or the policy sets one. */
  public Optional<LocalDate> lastDay(String scope, LocalDate day) {
    return on(scope, day).lastDay();
  }

  Hearing on(String scope, LocalDate day) {
    return new Hearing(this, new Scope(scope, rule), day);
  }
}
