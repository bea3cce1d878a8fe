package caseload.casefile.check;

import caseload.journey.Mentee;
import caseload.policy.Choice;
import caseload.policy.Policy;
import java.nio.file.Path;
import java.util.Set;

/** Other words for a looked-after child: the policy's rule for one knows a single word. */
record CareWords(Round round, Policy policy) {
  private static final String OURS = "looked-after";
  private static final Set<String> OTHERS =
      Set.of("lac", "cla", "in-care", "care", "foster-care", "fostered", "lookedafter");

  void look(Mentee mentee, Path file) {
    if (policy.consent().lookedAfter().isEmpty()) return;
    mentee.facts().stream()
        .map(Mentee.Fact::fact)
        .filter(CareWords::near)
        .forEach(
            word ->
                round.found(
                    new AgainstThePolicy(
                        round.spot(file, "facts"),
                        "The policy's rule for a looked-after child does not see the fact \"%s\"."
                            .formatted(word),
                        "If the child is looked after, write  fact: " + OURS + "  instead.")));
  }

  /** Somebody who was looked after before is no longer. */
  private static boolean near(String word) {
    String id = Choice.idOf(word);
    if (id.equals(OURS) || id.matches("(previously|formerly|post|ex|not|no-longer)-.*")) {
      return false;
    }
    return OTHERS.contains(id) || id.contains("looked-after") || id.startsWith("looked");
  }
}
