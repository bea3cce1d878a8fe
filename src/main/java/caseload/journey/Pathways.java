package caseload.journey;

import caseload.policy.PathwayStep;
import caseload.policy.Policy;
import java.util.List;
import java.util.Optional;

/** Which earlier steps of the school's pathway are missing when a step comes. */
final class Pathways {
  private Pathways() {}

  /** One entry for each earlier step that is missing, naming just that one. */
  static List<PathwayStep> missing(Episode episode, Step step, Policy policy) {
    Optional<PathwayStep> place = policy.before(word(step));
    Episode until = episode.asOf(step.date());
    return place.stream()
        .flatMap(
            here ->
                here.after().stream()
                    .filter(earlier -> !earlier.equals("consent") && !reached(until, earlier))
                    .map(one -> new PathwayStep(here.step(), List.of(one), here.otherwise())))
        .toList();
  }

  private static String word(Step step) {
    if (step instanceof Meeting meeting) {
      return meeting.kind() == Meeting.Kind.FIRST ? "first-meeting" : "meeting";
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
