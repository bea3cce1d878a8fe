package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Criterion;
import caseload.policy.Policy;
import caseload.policy.Referrals;
import java.util.List;
import java.util.Optional;

/** Referrals with scores, and policies that go by them. */
final class ReferralSamples {
  /** The one criterion of the usual policy. */
  static final Criterion FRIENDSHIP =
      Samples.policy(Samples.rule()).referral().criterion("friendship").orElseThrow();

  private ReferralSamples() {}

  /** The usual policy, with these criteria, one of which is needed. */
  static Policy policy(List<Criterion> criteria) {
    Policy usual = Samples.policy(Samples.rule());
    return new Policy(
        usual.paper(),
        usual.words(),
        referrals(criteria),
        usual.priority(),
        usual.clocks(),
        usual.barriers(),
        usual.results(),
        usual.consent(),
        usual.pathway(),
        usual.baseline(),
        usual.firstMeeting(),
        usual.programme(),
        usual.review(),
        usual.exit(),
        usual.siblings(),
        usual.file(),
        usual.agencies(),
        usual.transition(),
        usual.reports(),
        usual.retention(),
        usual.statements(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Referrals referrals(List<Criterion> criteria) {
    return new Referrals(
        List.of(Choice.of("Class teacher")),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        criteria,
        1,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** The usual referral, with these scores. */
  static Referral referral(List<GivenScore> scores) {
    Referral usual = Samples.referral(Samples.REFERRED);
    return new Referral(
        usual.date(),
        usual.recorded(),
        usual.received(),
        usual.referrer(),
        usual.countersigned(),
        usual.discussedWith(),
        usual.criteria(),
        scores,
        usual.ruledOut(),
        usual.newEvidence(),
        usual.otherReason(),
        usual.ranked(),
        usual.howLong(),
        usual.tried(),
        usual.strengths(),
        usual.hopedFor(),
        usual.agencies(),
        usual.parentTold(),
        usual.childTold(),
        usual.childView(),
        usual.urgent(),
        usual.safeguardingRouteUsed(),
        usual.primaryMeasure(),
        usual.cohort(),
        usual.consented());
  }
}
