package caseload.policy;

/** A way to work that not every child is eligible for, and what happens when one is not. */
public record Eligibility(String format, Window openTo, PathwayStep.Otherwise otherwise) {

  public Eligibility {
    Choice.requireId("format", format);
  }
}
