package caseload.policy;

import java.util.List;

/** What is measured and watched before the work begins, and by which session it should be there. */
public record Baseline(List<String> measures, List<Choice> observedIn, int bySession) {
  public Baseline {
    measures = List.copyOf(measures);
    observedIn = List.copyOf(observedIn);
    if (bySession < 1) throw new Unfit("by-session", "1 or more");
  }
}
