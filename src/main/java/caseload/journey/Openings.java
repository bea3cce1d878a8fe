package caseload.journey;

import caseload.policy.ChildWord;
import caseload.policy.Choice;
import caseload.policy.Eligibility;
import caseload.policy.PathwayStep.Otherwise;
import caseload.policy.Policy;
import caseload.policy.Referrals.Countersignature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What opens the way to support: a referral that was signed and talked over, a fitting format. */
record Openings(Mentee mentee, Episode episode, Policy policy) {

  /** Says no where the policy does. */
  void meet(Step step) {
    if (step instanceof caseload.journey.Countersignature signed) {
      ReferralRules.mayCountersign(signed.role(), policy.referral());
    }
    if (step instanceof Priority decision && accepts(decision)) accepted(decision);
    if (step instanceof Session session) {
      barred(session, Otherwise.REFUSE)
          .ifPresent(
              rule -> {
                throw Refusal.notEligible(mentee, session, rule.openTo());
              });
    }
  }

  private void accepted(Priority decision) {
    Beforehand before = with(decision);
    if (before.withoutCountersignature().filter(Countersignature.AWAIT::equals).isPresent()) {
      throw Refusal.awaitsCountersignature(mentee, policy.referral().countersignedBy());
    }
    boolean refused = policy.referral().discussion().filter(Otherwise.REFUSE::equals).isPresent();
    if (refused && !before.notDiscussedWith().isEmpty()) {
      throw Refusal.notDiscussed(mentee, before.notDiscussedWith());
    }
  }

  void warn(Step step, List<Warning> warnings) {
    if (step instanceof Priority decision && accepts(decision)) warn(decision, warnings);
    if (step instanceof Session session) {
      barred(session, Otherwise.WARN)
          .ifPresent(
              rule -> warnings.add(Warning.notEligible(session.format(), rule.openTo().words())));
    }
  }

  private void warn(Priority decision, List<Warning> warnings) {
    Beforehand before = with(decision);
    if (before.withoutCountersignature().filter(Countersignature.WARN::equals).isPresent()) {
      warnings.add(Warning.notCountersigned(signers()));
    }
    List<String> open = before.notDiscussedWith();
    boolean warned = policy.referral().discussion().filter(Otherwise.WARN::equals).isPresent();
    if (warned && !open.isEmpty()) warnings.add(Warning.notDiscussed(String.join(", ", open)));
  }

  /** What is due before a referral can be accepted. */
  void due(LocalDate today, List<Due> due) {
    Beforehand before = before(today);
    if (before.withoutCountersignature().filter(Countersignature.AWAIT::equals).isPresent()) {
      String first = policy.referral().countersignedBy().get(0).id();
      add(due, "countersign", "countersign the referral", "countersign %s --role %s", first);
    }
    String open = String.join(",", before.notDiscussedWith());
    if (policy.referral().discussion().isPresent() && !open.isEmpty()) {
      boolean child = before.notDiscussedWith().stream().anyMatch(ChildWord::isChild);
      String command = child ? "letter consent %s" : "meeting %s --kind other --with %s";
      add(due, "discuss", "talk the referral over", command, open);
    }
  }

  private void add(List<Due> due, String kind, String what, String command, String whom) {
    String typed = "caseload " + command.formatted(mentee.mentee(), whom);
    due.add(new Due(mentee.mentee(), kind, episode.opened(), what, typed));
  }

  private static boolean accepts(Priority decision) {
    return decision.outcome() == Priority.Outcome.ACCEPTED;
  }

  private Optional<Eligibility> barred(Session session, Otherwise otherwise) {
    Optional<Choice> format = Choice.find(policy.programme().choices(), session.format());
    return policy.referral().eligibility().stream()
        .filter(rule -> rule.otherwise() == otherwise)
        .filter(rule -> format.filter(each -> among(rule.formats(), each)).isPresent())
        .filter(rule -> !mentee.in(rule.openTo(), session.date()))
        .findFirst();
  }

  private static boolean among(List<String> formats, Choice format) {
    return formats.stream().anyMatch(each -> Choice.find(List.of(format), each).isPresent());
  }

  /** A decision may itself say with whom the referral was talked over. */
  private Beforehand with(Priority decision) {
    return new Beforehand(episode.with(decision), policy, decision.date());
  }

  private Beforehand before(LocalDate day) {
    return new Beforehand(episode, policy, day);
  }

  private String signers() {
    return policy.referral().countersignedBy().stream()
        .map(Choice::id)
        .collect(Collectors.joining(", "));
  }
}
