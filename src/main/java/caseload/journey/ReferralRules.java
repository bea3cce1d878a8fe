package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Criterion;
import caseload.policy.Policy;
import caseload.policy.Referrals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a referral must meet before it opens an episode. */
final class ReferralRules {
  private ReferralRules() {}

  static void meet(Journey journey, Referral referral, Policy policy) {
    oneAtATime(journey, referral, policy);
    byOneWhoMay(referral, policy.referral());
    forReasonsOfThePolicy(referral, policy.referral());
    agreedTo(referral, policy);
  }

  private static void agreedTo(Referral referral, Policy policy) {
    boolean agreed =
        referral.consented().filter(c -> !c.date().isAfter(referral.received())).isPresent();
    if (policy.consent().referralNeedsConsent() && !agreed) throw Refusal.consentComesFirst();
  }

  private static void oneAtATime(Journey journey, Referral referral, Policy policy) {
    LocalDate today = referral.recorded().at().toLocalDate();
    Optional<Episode> last = journey.current();
    if (last.isEmpty()) return;
    if (!journey.state(policy, today).ended()) {
      throw Refusal.alreadyOpen(journey.mentee(), last.get());
    }
    if (referral.received().isBefore(last.get().opened())) {
      throw Refusal.beforeTheReferral(referral, last.get().opened());
    }
    last.flatMap(Episode::exit)
        .flatMap(
            exit -> policy.exit().reReferralAfterWeeks().map(weeks -> exit.date().plusWeeks(weeks)))
        .filter(from -> referral.received().isBefore(from))
        .ifPresent(
            from -> {
              throw Refusal.tooSoonAgain(journey.mentee(), from);
            });
  }

  private static void byOneWhoMay(Referral referral, Referrals rule) {
    String role = referral.referrer().role();
    if (Choice.find(rule.whoMayRefer(), role).isEmpty()) {
      throw Refusal.mayNotRefer(role, ids(rule.whoMayRefer()));
    }
  }

  private static void forReasonsOfThePolicy(Referral referral, Referrals rule) {
    for (Reason reason : referral.criteria()) {
      Criterion criterion =
          rule.criterion(reason.id())
              .orElseThrow(() -> Refusal.unknownCriterion(reason.id(), ids(rule.choices())));
      boolean silent = reason.evidence().filter(text -> !text.isBlank()).isEmpty();
      if (criterion.needsEvidence() && silent) throw Refusal.noEvidence(criterion.id());
    }
    long met = referral.criteria().stream().map(Reason::id).distinct().count();
    if (met < rule.atLeast()) throw Refusal.tooFewCriteria(rule.atLeast());
  }

  private static List<String> ids(List<Choice> choices) {
    return choices.stream().map(Choice::id).toList();
  }
}
