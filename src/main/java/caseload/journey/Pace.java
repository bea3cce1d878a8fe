package caseload.journey;

import caseload.policy.Policy;
import caseload.policy.Programme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How many weeks one child's work takes, and how that is known: the policy's most; else the middle
 * of what ended, when that is three pieces of work or more; else the policy's least.
 */
record Pace(int weeks, String words) {
  private static final int ENOUGH = 3;

  static Optional<Pace> of(List<Journey> journeys, Policy policy) {
    Programme programme = policy.programme();
    return programme
        .weeksMost()
        .map(most -> new Pace(most, "at most " + weeksOf(most) + " for each child"))
        .or(() -> seen(journeys))
        .or(
            () ->
                programme
                    .weeksLeast()
                    .map(least -> new Pace(least, "no more than " + weeksOf(least) + " for each")));
  }

  private static Optional<Pace> seen(List<Journey> journeys) {
    List<Integer> weeks =
        journeys.stream()
            .flatMap(journey -> journey.episodes().stream())
            .flatMap(episode -> length(episode).stream())
            .sorted()
            .toList();
    if (weeks.size() < ENOUGH) return Optional.empty();
    int middle = weeks.get(weeks.size() / 2);
    return Optional.of(
        new Pace(middle, weeksOf(middle) + " for each child, the middle of what ended"));
  }

  /** Whole weeks from the first meeting or session to the exit; never less than one. */
  private static Optional<Integer> length(Episode episode) {
    Optional<LocalDate> end = episode.exit().map(Step::date);
    return episode
        .started()
        .flatMap(start -> end.map(last -> ChronoUnit.WEEKS.between(start, last)))
        .map(whole -> Math.max(1, Math.toIntExact(whole)));
  }

  private static String weeksOf(int number) {
    return number + (number == 1 ? " week" : " weeks");
  }
}
