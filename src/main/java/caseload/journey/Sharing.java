package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Policy;
import java.util.List;

/** What is passed on outside the school on the basis of consent needs that consent, that day. */
final class Sharing {
  private static final String SCOPE = "sharing";

  private Sharing() {}

  static void onItsBasis(Mentee mentee, Episode episode, Meeting meeting, Policy policy) {
    if (Choice.find(policy.consent().scopes(), SCOPE).isEmpty()) return;
    Standing standing = episode.consents(mentee, policy).standing(SCOPE, meeting.date());
    if (standing.inForce()) return;
    for (Shared each : meeting.shared()) {
      if (each.basis() == Shared.Basis.CONSENT && outside(meeting, each, policy.agencies())) {
        throw Refusal.sharedWithoutConsent(mentee, meeting, each.with(), standing);
      }
    }
  }

  private static boolean outside(Meeting meeting, Shared shared, List<Choice> agencies) {
    return meeting.kind() == Meeting.Kind.AGENCY
        || meeting.kind() == Meeting.Kind.TRANSITION
        || Choice.find(agencies, shared.with()).isPresent();
  }
}
