package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Policy;
import caseload.policy.Priorities;
import caseload.policy.WaitingList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether those decided on a referral whom the policy has decide together. */
record Deciding(Priorities rule) {

  static Deciding under(Policy policy) {
    return new Deciding(policy.priority());
  }

  /** Fewer than the school's least, where it will not have that; points where none are counted. */
  void meet(Priority decision) {
    if (rule.panel().filter(each -> each.refuses()).isPresent() && tooFew(decision)) {
      throw Refusal.panelTooSmall(rule.quorum(), missing(decision));
    }
    boolean byPoints = rule.list().by() == WaitingList.Order.POINTS;
    if (decision.points().isPresent() && !byPoints) throw Refusal.pointsDoNotCount();
    if (decision.points().isPresent() && decision.reason().isBlank()) {
      throw Refusal.pointsWithoutReason();
    }
  }

  List<Warning> warnings(Priority decision) {
    List<Warning> warnings = new ArrayList<>();
    if (tooFew(decision)) warnings.add(Warning.panelTooSmall(and(missing(decision))));
    List<String> others = others(decision);
    if (!others.isEmpty()) warnings.add(Warning.decidedByOthers(and(others), and(names())));
    return warnings;
  }

  private boolean tooFew(Priority decision) {
    return rule.decidedBy().size() - missing(decision).size() < rule.quorum();
  }

  /** Whom the policy names and the decision does not. */
  private List<String> missing(Priority decision) {
    return rule.decidedBy().stream()
        .filter(role -> decision.decidedBy().stream().noneMatch(by -> same(role, by)))
        .map(Choice::name)
        .toList();
  }

  /** Whom the decision names and the policy does not. */
  private List<String> others(Priority decision) {
    return decision.decidedBy().stream()
        .filter(by -> Choice.find(rule.decidedBy(), by).isEmpty())
        .toList();
  }

  private static boolean same(Choice role, String by) {
    return Choice.find(List.of(role), by).isPresent();
  }

  private List<String> names() {
    return rule.decidedBy().stream().map(Choice::name).toList();
  }

  private static String and(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : Stream.of(String.join(", ", names.subList(0, last)), names.get(last))
            .reduce((before, end) -> before + " and " + end)
            .orElseThrow();
  }
}
