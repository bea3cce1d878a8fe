package caseload.policy;

/** The school's own words, as letters and reports print them. */
public record Words(String mentee, String mentor, String group, String parent) {
  /** The words of the two seed policies. */
  public static final Words USUAL =
      new Words("mentee", "learning mentor", "class", "parent or carer");

  public Words {
    Choice.requireText("mentee", mentee);
    Choice.requireText("mentor", mentor);
    Choice.requireText("group", group);
    Choice.requireText("parent", parent);
  }
}
