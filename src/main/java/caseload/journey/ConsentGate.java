package caseload.journey;

import caseload.policy.ConsentRule;
import caseload.policy.Policy;
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
      throw consents
          .outsider(scope, step.date())
          .map(who -> Refusal.outsidersNo(mentee, step, scope, standing, who))
          .orElseGet(() -> Refusal.noConsent(mentee, step, scope, standing));
    }
    if (!(step instanceof Observation)) return;
    Optional<Standing> no = consents.noToObservation(step.date());
    if (no.isPresent()) {
      throw Refusal.noConsent(mentee, step, ConsentRule.OBSERVATION, no.get());
    }
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
    return scopes;
  }
}
