package caseload.policy;

/** How many criteria of one group a referral must meet. */
public record GroupLeast(String group, int atLeast) {

  public GroupLeast {
    Choice.requireText("group", group);
    if (atLeast < 1) throw new Unfit("at-least", "1 or more, or leave the group out");
  }
}
