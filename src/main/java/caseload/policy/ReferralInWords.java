package caseload.policy;

import java.util.ArrayList;
import java.util.List;

/** Who may refer and why, and how a referral is decided on, in plain English. */
final class ReferralInWords {
  private ReferralInWords() {}

  static List<String> referral(Policy policy) {
    Referrals referral = policy.referral();
    return new InWords()
        .sayList("Who may refer: ", InWords.named(referral.whoMayRefer()), "or")
        .sayList("Found by a screening, with no referrer: ", audits(referral), "and")
        .sayList("Countersigned by: ", InWords.named(referral.countersignedBy()), "or")
        .sayIf(referral.withoutCountersignature(), ReferralInWords::countersignature)
        .sayList("Talked over first with: ", InWords.named(referral.discussedWith()), "and")
        .sayIf(referral.discussedWith().stream().findFirst(), who -> discussion(referral))
        .sayIf(
            referral.passedTo(),
            who -> "Referrals are passed to: " + who + ", whom show names until it is decided.")
        .sayIf(referral.openTo(), window -> "A child can be referred: " + window.words() + ".")
        .sayEach(
            "Not every child is eligible for every way to work:",
            referral.eligibility().stream().map(each -> eligibility(policy, each)).toList())
        .sayEach(
            "A referral with one of these is refused:",
            referral.exclusions().stream().map(each -> criterion(policy, each)).toList())
        .say(atLeast(referral.atLeast()))
        .sayEach(
            "Of these it must meet:",
            referral.atLeastOf().stream()
                .map(each -> "at least " + each.atLeast() + " under " + each.words())
                .toList())
        .sayEach(
            "The reasons:",
            referral.reasons().stream().map(reason -> criterion(policy, reason)).toList())
        .lines();
  }

  private static List<String> audits(Referrals referral) {
    return referral.whoMayRefer().stream()
        .filter(who -> referral.audits().contains(who.id()))
        .map(Choice::name)
        .toList();
  }

  private static String countersignature(Referrals.Countersignature without) {
    return switch (without) {
      case REFUSE -> "A referral that is not countersigned is refused.";
      case AWAIT -> "It is taken in without, and cannot be accepted before it is countersigned.";
      case WARN -> "You are told when one is accepted that was not countersigned.";
    };
  }

  private static String discussion(Referrals referral) {
    String show = "Until it is decided, show names those with whom it was not.";
    return referral
        .discussion()
        .map(
            otherwise ->
                switch (otherwise) {
                  case WARN -> show + " You are told when it is accepted all the same.";
                  case REFUSE -> show + " It cannot be accepted before.";
                })
        .orElse(show);
  }

  private static String eligibility(Policy policy, Eligibility eligibility) {
    String what =
        InWords.join(InWords.names(policy.programme().choices(), eligibility.formats()), "and")
            + ": "
            + eligibility.openTo().words();
    return switch (eligibility.otherwise()) {
      case WARN -> what + "; you are asked about a session with another child";
      case REFUSE -> what + "; a session with another child is refused";
    };
  }

  private static String atLeast(int number) {
    return switch (number) {
      case 0 -> "A child may be referred without any of the reasons below, for another reason.";
      case 1 -> "A child must meet at least one of the reasons below.";
      default -> "A child must meet at least " + number + " of the reasons below.";
    };
  }

  private static String criterion(Policy policy, Criterion criterion) {
    List<String> notes = new ArrayList<>();
    criterion.group().ifPresent(group -> notes.add("under " + InWords.quoted(group)));
    criterion.evidence().ifPresent(evidence -> notes.add(evidence(evidence)));
    criterion.openTo().ifPresent(window -> notes.add("for " + window.words()));
    if (!criterion.scores().isEmpty()) notes.add(scores(criterion));
    if (criterion.sensitive()) notes.add("reports count it under \"other reasons\"");
    if (!criterion.barriers().isEmpty()) notes.add("goes with " + barriers(policy, criterion));
    String name = InWords.named(criterion.id(), criterion.name());
    return notes.isEmpty() ? name : name + " (" + String.join("; ", notes) + ")";
  }

  private static String scores(Criterion criterion) {
    List<String> scores = criterion.scores().stream().map(Threshold::words).toList();
    return "with " + InWords.join(scores, criterion.anyScore() ? "or" : "and");
  }

  private static String evidence(Criterion.Evidence evidence) {
    return switch (evidence) {
      case NEEDED -> "clear evidence is needed";
      case WELCOME -> "evidence is welcome";
    };
  }

  private static String barriers(Policy policy, Criterion criterion) {
    List<String> names =
        criterion.barriers().stream()
            .flatMap(id -> Choice.find(policy.barriers(), id).stream())
            .map(Choice::name)
            .toList();
    return (names.size() == 1 ? "the barrier " : "the barriers ") + InWords.join(names, "and");
  }

  private static String together(Priorities priority) {
    return priority.decidedBy().size() == 1 ? "Decided by: " : "Decided together by: ";
  }

  static List<String> priority(Policy policy) {
    Priorities priority = policy.priority();
    return new InWords()
        .sayList(together(priority), InWords.named(priority.decidedBy()), "and")
        .sayList("Priorities, highest first: ", InWords.named(priority.scale()), "and")
        .sayIf(
            priority.decideWithinDays(),
            days -> "A decision is due within " + InWords.count(days, "school day") + ".")
        .sayIf(
            priority.reviewListWeeks(),
            weeks ->
                "The waiting list is looked at again every " + InWords.count(weeks, "week") + ".")
        .sayEach("A referral may be declined because of:", InWords.named(priority.declineReasons()))
        .sayAll(WaitingInWords.of(priority, policy.referral()))
        .lines();
  }
}
