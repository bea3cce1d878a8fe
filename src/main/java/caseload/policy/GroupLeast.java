package caseload.policy;

import java.util.List;

/** How many criteria of some groups together a referral must meet. */
public record GroupLeast(List<String> groups, int atLeast) {

  public GroupLeast {
    groups = List.copyOf(groups);
    if (groups.isEmpty()) throw new Unfit("groups", "name at least one group of the criteria");
    if (atLeast < 1) throw new Unfit("at-least", "1 or more, or leave the groups out");
  }

  /** Those of some criteria that belong to these groups. */
  public List<Criterion> among(List<Criterion> criteria) {
    return criteria.stream()
        .filter(each -> each.group().filter(groups::contains).isPresent())
        .toList();
  }

  /** The groups in quotation marks. */
  public String words() {
    return InWords.join(groups.stream().map(InWords::quoted).toList(), "or");
  }
}
