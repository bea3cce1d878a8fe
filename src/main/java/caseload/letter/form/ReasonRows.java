package caseload.letter.form;

import caseload.journey.Reason;
import caseload.journey.Referral;
import caseload.policy.Criterion;
import caseload.policy.Referrals;
import caseload.policy.Threshold;
import caseload.policy.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The policy's reasons to refer as boxes to tick, group by group. */
final class ReasonRows {
  private ReasonRows() {}

  /** Reasons under one heading, or all of them under none. */
  record Group(Optional<String> name, List<Row> rows) {}

  /**
   * One reason.
   *
   * @param note what the policy asks beside the tick
   */
  record Row(Tick reason, Optional<String> note, Optional<String> evidence) {}

  static List<Group> of(Filling filling) {
    Map<Optional<String>, List<Row>> groups = new LinkedHashMap<>();
    boolean each = everyOneNeedsEvidence(filling.policy().referral());
    List<Reason> named = filling.inReferral(Referral::criteria);
    for (Criterion criterion : filling.policy().referral().reasons()) {
      groups
          .computeIfAbsent(criterion.group(), name -> new ArrayList<>())
          .add(row(criterion, named, each));
    }
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  /** Then it is said once, above the reasons. */
  static boolean everyOneNeedsEvidence(Referrals policy) {
    return policy.reasons().stream().allMatch(Criterion::needsEvidence);
  }

  private static Row row(Criterion criterion, List<Reason> named, boolean saidOnce) {
    Optional<Reason> reason =
        named.stream().filter(one -> one.id().equals(criterion.id())).findFirst();
    return new Row(
        new Tick(criterion.name(), reason.isPresent()),
        note(criterion, saidOnce),
        reason.flatMap(Reason::evidence));
  }

  private static Optional<String> note(Criterion criterion, boolean saidOnce) {
    List<String> notes = new ArrayList<>();
    criterion.openTo().map(Window::words).ifPresent(words -> notes.add("for " + words));
    if (!criterion.scores().isEmpty()) {
      notes.add(
          "needs "
              + criterion.scores().stream()
                  .map(Threshold::words)
                  .collect(Collectors.joining(criterion.anyScore() ? " or " : " and ")));
    }
    if (criterion.sensitive()) notes.add("only tick it, write no details");
    else if (criterion.needsEvidence() && !saidOnce) notes.add("say what you have seen");
    return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
  }
}
