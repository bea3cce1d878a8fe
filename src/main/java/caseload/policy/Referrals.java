package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * Who may refer, for which reasons, and how many of them must be met.
 *
 * @param audits those of {@code whoMayRefer} that are screenings, with nobody behind them
 * @param countersignature what becomes of a referral that nobody has countersigned
 * @param discussion what becomes of a decision before the referral was talked over
 * @param openTo the children who can be referred at all; everybody when absent
 */
public record Referrals(
    List<Choice> whoMayRefer,
    List<String> audits,
    List<Choice> countersignedBy,
    Optional<Countersignature> countersignature,
    List<Choice> discussedWith,
    Optional<PathwayStep.Otherwise> discussion,
    List<Criterion> criteria,
    int atLeast,
    List<GroupLeast> atLeastOf,
    Optional<Window> openTo,
    List<Eligibility> eligibility,
    Optional<String> passedTo) {

  /** What happens without a countersignature: refused, taken in but not accepted, or said. */
  public enum Countersignature {
    REFUSE,
    AWAIT,
    WARN
  }

  public Referrals {
    whoMayRefer = List.copyOf(whoMayRefer);
    audits = List.copyOf(audits);
    countersignedBy = List.copyOf(countersignedBy);
    discussedWith = List.copyOf(discussedWith);
    criteria = List.copyOf(criteria);
    atLeastOf = List.copyOf(atLeastOf);
    eligibility = List.copyOf(eligibility);
    if (whoMayRefer.isEmpty()) throw new Unfit("who-may-refer", "name at least one role");
    requirePeople(whoMayRefer, audits);
    if (countersignature.isPresent() && countersignedBy.isEmpty()) {
      throw new Unfit("countersignature", "say in countersigned-by who signs, or leave it out");
    }
    if (discussion.isPresent() && discussedWith.isEmpty()) {
      throw new Unfit("discussion", "say in discussed-with whom with, or leave it out");
    }
    requireReachable(criteria, atLeast, atLeastOf);
    if (openTo.isPresent()) requireOpen(openTo.get(), criteria);
  }

  private static void requirePeople(List<Choice> whoMayRefer, List<String> audits) {
    for (String audit : audits) {
      if (Choice.find(whoMayRefer, audit).isEmpty()) {
        throw new Unfit("audits", audit + " is not among who-may-refer");
      }
    }
  }

  private static void requireReachable(
      List<Criterion> criteria, int atLeast, List<GroupLeast> atLeastOf) {
    List<Criterion> reasons = criteria.stream().filter(each -> !each.exclusion()).toList();
    if (atLeast < 0 || atLeast > reasons.size()) {
      throw new Unfit("at-least", "between 0 and the number of criteria");
    }
    for (GroupLeast least : atLeastOf) {
      if (least.among(reasons).size() < least.atLeast()) {
        throw new Unfit("at-least-of", "there are not so many criteria under " + least.words());
      }
      for (String group : least.groups()) {
        if (reasons.stream().noneMatch(each -> each.group().filter(group::equals).isPresent())) {
          throw new Unfit("at-least-of", "no criterion has the group \"" + group + "\"");
        }
      }
    }
  }

  private static void requireOpen(Window all, List<Criterion> criteria) {
    for (Criterion criterion : criteria) {
      if (criterion.openTo().filter(own -> !own.meets(all)).isPresent()) {
        throw new Unfit("open-to", "no child could be referred for " + criterion.id());
      }
    }
  }

  /** The criterion with this id, if the policy has it. */
  public Optional<Criterion> criterion(String id) {
    return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
  }

  /** The criteria that are reasons to refer, in the policy's order. */
  public List<Criterion> reasons() {
    return criteria.stream().filter(criterion -> !criterion.exclusion()).toList();
  }

  /** The criteria that rule a referral out. */
  public List<Criterion> exclusions() {
    return criteria.stream().filter(Criterion::exclusion).toList();
  }

  /** The reasons to refer as choices, in the policy's order. */
  public List<Choice> choices() {
    return reasons().stream().map(Criterion::choice).toList();
  }

  /** True when this one of those who may refer is a screening, with nobody behind it. */
  public boolean audit(String role) {
    return Choice.find(whoMayRefer, role)
        .filter(who -> audits.stream().anyMatch(each -> Choice.idOf(each).equals(who.id())))
        .isPresent();
  }

  /** What becomes of a referral that nobody has countersigned; nothing where nobody need. */
  public Optional<Countersignature> withoutCountersignature() {
    return countersignedBy.isEmpty()
        ? Optional.empty()
        : Optional.of(countersignature.orElse(Countersignature.AWAIT));
  }
}
