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
        .sayList("Countersigned by: ", InWords.named(referral.countersignedBy()), "or")
        .sayList("Talked over first with: ", InWords.named(referral.discussedWith()), "and")
        .sayIf(referral.passedTo(), who -> "Referrals are passed to: " + who + ".")
        .say(atLeast(referral.atLeast()))
        .sayEach(
            "The reasons:",
            referral.criteria().stream().map(reason -> criterion(policy, reason)).toList())
        .lines();
  }

  private static String atLeast(int number) {
    return switch (number) {
      case 0 -> "A child may be referred without any of the reasons below.";
      case 1 -> "A child must meet at least one of the reasons below.";
      default -> "A child must meet at least " + number + " of the reasons below.";
    };
  }

  private static String criterion(Policy policy, Criterion criterion) {
    List<String> notes = new ArrayList<>();
    criterion.group().ifPresent(group -> notes.add("under " + InWords.quoted(group)));
    criterion.evidence().ifPresent(evidence -> notes.add(evidence(evidence)));
    if (criterion.sensitive()) notes.add("reports count it under \"other reasons\"");
    if (!criterion.barriers().isEmpty()) notes.add("goes with " + barriers(policy, criterion));
    String name = InWords.named(criterion.id(), criterion.name());
    return notes.isEmpty() ? name : name + " (" + String.join("; ", notes) + ")";
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

  static List<String> priority(Priorities priority) {
    return new InWords()
        .sayList("Decided together by: ", InWords.named(priority.decidedBy()), "and")
        .sayList("Priorities, highest first: ", InWords.named(priority.scale()), "and")
        .sayIf(
            priority.decideWithinDays(),
            days -> "A decision is due within " + InWords.count(days, "school day") + ".")
        .sayIf(
            priority.reviewListWeeks(),
            weeks ->
                "The waiting list is looked at again every " + InWords.count(weeks, "week") + ".")
        .sayEach("A referral may be declined because of:", InWords.named(priority.declineReasons()))
        .sayAll(WaitingInWords.of(priority))
        .lines();
  }
}
