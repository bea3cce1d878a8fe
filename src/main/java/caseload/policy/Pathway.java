package caseload.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks whether a pathway can be walked at all: no step waits for itself, by whatever way round.
 */
final class Pathway {
  private final Map<String, Set<String>> before = new LinkedHashMap<>();

  private Pathway(List<PathwayStep> steps) {
    steps.forEach(
        step ->
            before.computeIfAbsent(step.step(), s -> new LinkedHashSet<>()).addAll(step.after()));
  }

  /** Refuses what contradicts itself or the rest of the policy. */
  static void fit(List<PathwayStep> steps, ConsentRule consent) {
    for (PathwayStep step : steps) {
      if (step.step().equals("referral") && !step.after().isEmpty()) throw referral(step);
      if (step.step().equals("consent")
          && consent.mayComeFirst()
          && step.otherwise() == PathwayStep.Otherwise.REFUSE
          && !step.after().isEmpty()) {
        throw new Unfit(
            "pathway",
            "consent waits for "
                + step.after().get(0)
                + " here, but it may come before the referral; write otherwise: warn");
      }
    }
    Pathway pathway = new Pathway(steps);
    for (PathwayStep step : steps) pathway.walk(step.step(), new ArrayList<>());
  }

  private static Unfit referral(PathwayStep step) {
    return new Unfit(
        "pathway",
        step.after().contains("consent")
            ? "the referral opens the file; to have consent first, write referral-needs-consent: yes"
                + " under consent"
            : "the referral opens the file, so nothing can come before it; take the line out");
  }

  private void walk(String step, List<String> way) {
    int met = way.indexOf(step);
    List<String> further = new ArrayList<>(way);
    further.add(step);
    if (met >= 0) {
      throw new Unfit(
          "pathway",
          "it goes round in a circle, so no step of it could come first: "
              + String.join(" after ", further.subList(met, further.size())));
    }
    for (String earlier : before.getOrDefault(step, Set.of())) walk(earlier, further);
  }
}
