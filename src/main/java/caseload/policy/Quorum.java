package caseload.policy;

/** How many of those who decide together must have, and what happens when fewer did. */
public record Quorum(int atLeast, PathwayStep.Otherwise otherwise) {
  public Quorum {
    if (atLeast < 1) throw new Unfit("at-least", "1 or more");
  }

  /** True when a decision by fewer is not written at all. */
  public boolean refuses() {
    return otherwise == PathwayStep.Otherwise.REFUSE;
  }
}
