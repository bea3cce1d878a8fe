package caseload.journey;

import caseload.policy.ConsentRule;
import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The gate no policy can switch off: nothing is done with a child without consent of that scope in
 * force on the day it was done. It has no override.
 */
public final class ConsentGate {
  private ConsentGate() {}

  /** Lets the step through, or says no. */
  static void pass(Mentee mentee, Episode episode, Step step, Policy policy) {
    Consents consents = episode.consents(mentee, policy);
    for (String scope : scopes(mentee, step, policy)) {
      Standing standing = consents.standing(scope, step.date());
      if (standing.inForce()) continue;
      throw no(consents, step, scope);
    }
    if (!(step instanceof Observation)) return;
    Optional<Standing> no = consents.noToObservation(step.date());
    if (no.isPresent()) {
      throw Refusal.noConsent(mentee, step, ConsentRule.OBSERVATION, no.get());
    }
  }

  /** The reason that helps most: whose no it is, else whose yes is missing. */
  private static Refusal no(Consents consents, Step step, String scope) {
    Mentee mentee = consents.mentee();
    LocalDate day = step.date();
    Standing standing = consents.standing(scope, day);
    Optional<Contact> outsider = consents.outsider(scope, day);
    Optional<LocalDate> notice = consents.noticeUntil(scope, day);
    List<Need> needs = consents.needs(scope, day);
    if (consents.childsNo(scope, day).isPresent()) {
      return Refusal.childsNo(mentee, step, scope, standing);
    }
    if (outsider.isPresent()) {
      return Refusal.outsidersNo(mentee, step, scope, standing, outsider.get());
    }
    if (notice.isPresent()) return Refusal.noticeStillRuns(mentee, step, scope, notice.get());
    return standing.word() == Standing.Word.ASKED && needs.stream().noneMatch(Need::anybodys)
        ? Refusal.yesMissing(mentee, step, scope, needs)
        : Refusal.noConsent(mentee, step, scope, standing);
  }

  /** The scopes that a step waits for; none for what may happen before consent. */
  public static List<String> scopes(Mentee mentee, Step step, Policy policy) {
    List<String> scopes = new ArrayList<>();
    if (step instanceof Session session) {
      scopes.add(ConsentRule.MENTORING);
      if (session.group(policy)) scopes.add(ConsentRule.GROUP);
    }
    if (step instanceof Observation) scopes.add(policy.consent().observationScope());
    if (step instanceof Meeting meeting && meeting.withChild(mentee, policy))
      scopes.add(ConsentRule.MENTORING);
    if (step instanceof Review review && review.withChild(mentee, policy))
      scopes.add(ConsentRule.MENTORING);
    if (step instanceof Measure measure && measure.answeredByChild(mentee, policy)) {
      scopes.add(ConsentRule.MENTORING);
    }
    if (step instanceof Comment comment) scopes.addAll(comment.scopes());
    return scopes;
  }
}
