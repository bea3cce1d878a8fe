package caseload.policy;

import java.util.List;

/** Ways to work that not every child is eligible for, and what happens when one is not. */
public record Eligibility(List<String> formats, Window openTo, PathwayStep.Otherwise otherwise) {

  public Eligibility {
    formats = List.copyOf(formats);
    if (formats.isEmpty()) throw new Unfit("formats", "name at least one of the formats");
  }
}
