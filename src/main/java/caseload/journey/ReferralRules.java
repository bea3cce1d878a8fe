package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Criterion;
import caseload.policy.Policy;
import caseload.policy.Referrals;
import caseload.policy.Referrals.Countersignature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a referral must meet before it opens an episode. */
final class ReferralRules {
  private ReferralRules() {}

  static void meet(Journey journey, Referral referral, Policy policy) {
    oneAtATime(journey, referral, policy);
    byOneWhoMay(referral, policy);
    countersigned(referral, policy.referral());
    new Grounds(journey.mentee(), referral, policy).meet();
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
    for (Episode each : journey.episodes()) {
      boolean ended = journey.state(each, policy, today).ended();
      if (!ended) throw Refusal.alreadyOpen(journey.mentee(), each);
    }
    if (referral.received().isBefore(last.get().opened())) {
      throw Refusal.beforeTheReferral(referral, last.get().opened());
    }
    new Comeback(journey, last.get(), policy).meet(referral);
  }

  private static void byOneWhoMay(Referral referral, Policy policy) {
    String role = referral.referrer().role();
    Referrals rule = policy.referral();
    if (Choice.find(rule.whoMayRefer(), role).isEmpty()) {
      throw Refusal.mayNotRefer(role, ids(rule.whoMayRefer()));
    }
    boolean nameless = referral.referrer().name().filter(name -> !name.isBlank()).isEmpty();
    if (nameless && Referrer.isNamed(role, policy)) throw Refusal.noReferrer(role);
  }

  private static void countersigned(Referral referral, Referrals rule) {
    if (rule.countersignedBy().isEmpty()) return;
    referral.countersigned().ifPresent(role -> mayCountersign(role, rule));
    boolean refused =
        rule.withoutCountersignature().filter(Countersignature.REFUSE::equals).isPresent();
    if (refused && !Beforehand.signed(referral, rule)) {
      throw Refusal.notCountersigned(ids(rule.countersignedBy()));
    }
  }

  /** Where the policy names nobody, anybody may. */
  static void mayCountersign(String role, Referrals rule) {
    List<Choice> may = rule.countersignedBy();
    if (!may.isEmpty() && Choice.find(may, role).isEmpty()) {
      throw Refusal.mayNotCountersign(role, ids(may));
    }
  }

  /** What to look at when no rule says no to a referral. */
  static List<Warning> warnings(Journey journey, Referral referral, Policy policy) {
    List<Warning> warnings = new ArrayList<>();
    List<String> open =
        policy.referral().exclusions().stream()
            .filter(each -> each.scores().isEmpty() && !referral.ruledOut().contains(each.id()))
            .map(Criterion::id)
            .toList();
    if (!open.isEmpty()) warnings.add(Warning.notRuledOut(String.join(", ", open)));
    for (Consent no : new Earlier(journey, referral.received()).refusals()) {
      warnings.add(Warning.refusedBefore(no.contact(), no.date()));
    }
    return warnings;
  }

  private static List<String> ids(List<Choice> choices) {
    return choices.stream().map(Choice::id).toList();
  }
}
