package caseload.policy;

/** A look at whether a sheet was filled in with thought; never part of an outcome. */
public record Validity(String id, Rule rule) {

  /** What is looked at. */
  public enum Rule {
    /** The same box ticked all the way down. */
    STRAIGHT_LINE
  }

  public Validity {
    Choice.requireId("id", id);
  }
}
