package caseload.journey;

import caseload.policy.ConsentRule;
import caseload.policy.PathwayStep;
import caseload.policy.Policy;
import java.util.List;

/** Which earlier steps of the school's pathway are missing when a step comes. */
final class Pathways {
  private Pathways() {}

  /**
   * One entry for each earlier step that is missing, naming just that one. Consent is in its place
   * when it is in force; what the gate waits for is left to the gate.
   */
  static List<PathwayStep> missing(Mentee mentee, Episode episode, Step step, Policy policy) {
    Episode until = episode.asOf(step.date());
    boolean gated = !ConsentGate.scopes(mentee, step, policy).isEmpty();
    boolean agreed =
        gated || until.consents(mentee, policy).inForce(ConsentRule.MENTORING, step.date());
    return policy.before(word(step)).stream()
        .flatMap(
            here ->
                here.after().stream()
                    .filter(one -> one.equals("consent") ? !agreed : !reached(until, one))
                    .map(one -> new PathwayStep(here.step(), List.of(one), here.otherwise())))
        .toList();
  }

  private static String word(Step step) {
    if (step instanceof Measure measure && measure.point() == Measure.Point.ENTRY) {
      return "baseline";
    }
    if (step instanceof Meeting meeting && meeting.kind() == Meeting.Kind.FIRST) {
      return "first-meeting";
    }
    return step.stage().word();
  }

  private static boolean reached(Episode episode, String earlier) {
    return switch (earlier) {
      case "baseline" -> !episode.baseline().isEmpty();
      case "first-meeting" ->
          episode.all(Meeting.class).stream().anyMatch(m -> m.kind() == Meeting.Kind.FIRST);
      default -> episode.steps().stream().anyMatch(step -> step.stage().word().equals(earlier));
    };
  }
}
