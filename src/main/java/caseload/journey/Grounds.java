package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Criterion;
import caseload.policy.GroupLeast;
import caseload.policy.Policy;
import caseload.policy.Referrals;
import caseload.policy.Threshold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether the reasons of a referral, and the child, are those that the policy takes. */
record Grounds(Mentee mentee, Referral referral, Policy policy) {

  void meet() {
    open();
    referral.criteria().forEach(this::reason);
    referral.scores().forEach(this::byAnAdult);
    rule().exclusions().forEach(this::notExcluded);
    enough();
  }

  /** Years and ages are those of the day on which the referral was received. */
  private void open() {
    rule()
        .openTo()
        .filter(window -> !mentee.in(window, received()))
        .ifPresent(
            window -> {
              throw Refusal.notOpenTo(mentee, received(), window);
            });
  }

  private void reason(Reason reason) {
    Criterion criterion =
        rule()
            .criterion(reason.id())
            .orElseThrow(() -> Refusal.unknownCriterion(reason.id(), ids(rule().choices())));
    if (criterion.exclusion()) throw Refusal.excluded(criterion);
    boolean silent = reason.evidence().filter(text -> !text.isBlank()).isEmpty();
    if (criterion.needsEvidence() && silent) throw Refusal.noEvidence(criterion.id());
    criterion
        .openTo()
        .filter(window -> !mentee.in(window, received()))
        .ifPresent(
            window -> {
              throw Refusal.criterionNotOpenTo(mentee, received(), criterion.id(), window);
            });
    if (!criterion.scores().isEmpty() && !reached(criterion)) throw notReached(criterion);
  }

  private boolean reached(Criterion criterion) {
    return criterion.anyScore()
        ? criterion.scores().stream().anyMatch(this::reached)
        : criterion.scores().stream().allMatch(this::reached);
  }

  private boolean reached(Threshold asked) {
    return given(asked).filter(score -> asked.reached(score.value())).isPresent();
  }

  private Optional<GivenScore> given(Threshold asked) {
    return referral.scores().stream().filter(score -> score.answers(asked)).findFirst();
  }

  /** A score that is not there can still be asked for; one that is too low cannot. */
  private Refusal notReached(Criterion criterion) {
    List<Threshold> open =
        criterion.scores().stream().filter(asked -> given(asked).isEmpty()).toList();
    boolean hopeless =
        !criterion.anyScore() && criterion.scores().stream().anyMatch(this::givenInVain);
    return open.isEmpty() || hopeless
        ? Refusal.scoreNotReached(criterion)
        : Refusal.noScore(criterion, open.get(0));
  }

  private boolean givenInVain(Threshold asked) {
    return given(asked).isPresent() && !reached(asked);
  }

  /** A child answers nothing before consent, and no policy can change that. */
  private void byAnAdult(GivenScore score) {
    boolean child = Role.child(List.of(score.by()), mentee, policy);
    if (child || !Role.grownUp(score.by(), mentee, policy)) {
      throw Refusal.childsScore(score.questionnaire());
    }
  }

  /** Scores that reach the mark of an exclusion rule a referral out by themselves. */
  private void notExcluded(Criterion exclusion) {
    if (!exclusion.scores().isEmpty() && reached(exclusion)) throw Refusal.excluded(exclusion);
  }

  private void enough() {
    if (met(rule().reasons()) < rule().atLeast()) throw Refusal.tooFewCriteria(rule().atLeast());
    for (GroupLeast least : rule().atLeastOf()) {
      List<Criterion> among = least.among(rule().reasons());
      if (met(among) < least.atLeast()) {
        throw Refusal.tooFewOfGroup(least, among.stream().map(Criterion::id).toList());
      }
    }
    boolean other = referral.otherReason().filter(text -> !text.isBlank()).isPresent();
    if (referral.criteria().isEmpty() && !other) throw Refusal.noReason();
  }

  private long met(List<Criterion> among) {
    List<String> ids = among.stream().map(Criterion::id).toList();
    return referral.criteria().stream().map(Reason::id).distinct().filter(ids::contains).count();
  }

  private LocalDate received() {
    return referral.received();
  }

  private Referrals rule() {
    return policy.referral();
  }

  private static List<String> ids(List<Choice> choices) {
    return choices.stream().map(Choice::id).toList();
  }
}
