package caseload.policy;

import java.util.List;
import java.util.Optional;

/** Who may refer, for which reasons, and how many of them must be met. */
public record Referrals(
    List<Choice> whoMayRefer,
    List<Choice> countersignedBy,
    List<Choice> discussedWith,
    List<Criterion> criteria,
    int atLeast,
    Optional<String> passedTo) {

  public Referrals {
    whoMayRefer = List.copyOf(whoMayRefer);
    countersignedBy = List.copyOf(countersignedBy);
    discussedWith = List.copyOf(discussedWith);
    criteria = List.copyOf(criteria);
    if (whoMayRefer.isEmpty()) throw new Unfit("who-may-refer", "name at least one role");
    if (atLeast < 0 || atLeast > criteria.size()) {
      throw new Unfit("at-least", "between 0 and the number of criteria");
    }
  }

  /** The criterion with this id, if the policy has it. */
  public Optional<Criterion> criterion(String id) {
    return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
  }

  /** The criteria as choices, in the policy's order. */
  public List<Choice> choices() {
    return criteria.stream().map(Criterion::choice).toList();
  }
}
