package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Criterion;
import caseload.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The barriers a child was referred for, and which of them a plan leaves out: neither a target nor
 * a reason why not.
 */
public final class Barriers {
  private Barriers() {}

  /** The barriers of the referral that the plan neither answers nor sets aside. */
  public static List<Choice> leftOut(Episode episode, Plan plan, Policy policy) {
    return episode.referral().stream()
        .flatMap(referral -> referral.criteria().stream())
        .flatMap(reason -> policy.referral().criterion(reason.id()).stream())
        .filter(criterion -> !seenTo(plan, criterion.id()) && !status(criterion))
        .flatMap(criterion -> barriers(criterion, policy))
        .distinct()
        .filter(barrier -> !seenTo(plan, barrier.id()))
        .toList();
  }

  /** What a criterion stands for: its barriers, or itself where the policy names none. */
  private static Stream<Choice> barriers(Criterion criterion, Policy policy) {
    if (criterion.barriers().isEmpty()) return Stream.of(criterion.choice());
    return criterion.barriers().stream()
        .map(id -> Choice.find(policy.barriers(), id))
        .flatMap(Optional::stream);
  }

  /** A register that a child is on, which no target answers. */
  private static boolean status(Criterion criterion) {
    return criterion.sensitive() && criterion.barriers().isEmpty();
  }

  private static boolean seenTo(Plan plan, String id) {
    return plan.targets().stream().anyMatch(target -> Choice.idOf(target.barrier()).equals(id))
        || plan.notTargeted().stream().anyMatch(each -> Choice.idOf(each.barrier()).equals(id));
  }
}
