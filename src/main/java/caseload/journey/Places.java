package caseload.journey;

import caseload.policy.Intake;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The places of an intake: how many there are and how many acceptances have taken one. */
public record Places(Span days, int all, int taken) {

  /** Those of the intake that a day lies in; empty when the school has no intake then. */
  public static Optional<Places> on(LocalDate day, List<Journey> journeys, SchoolFile school) {
    for (Intake intake : school.policy().priority().list().intakes()) {
      Span days = intake.days(school.calendar()).orElseThrow();
      if (days.holds(day)) {
        return Optional.of(new Places(days, intake.places(), taken(days, journeys)));
      }
    }
    return Optional.empty();
  }

  /** A place is taken by the acceptance that still holds, unless the child never began. */
  private static int taken(Span days, List<Journey> journeys) {
    return (int)
        journeys.stream()
            .flatMap(journey -> journey.episodes().stream())
            .filter(episode -> episode.exit().isEmpty() || episode.started().isPresent())
            .filter(episode -> accepted(episode).filter(days::holds).isPresent())
            .count();
  }

  private static Optional<LocalDate> accepted(Episode episode) {
    return episode
        .last(Priority.class)
        .filter(last -> last.outcome() == Priority.Outcome.ACCEPTED)
        .map(Step::date);
  }

  /** What to look at before one more child is accepted on a day. */
  public static List<Warning> warnings(LocalDate day, List<Journey> others, SchoolFile school) {
    if (school.policy().priority().list().intakes().isEmpty()) return List.of();
    Optional<Places> places = on(day, others, school);
    if (places.isEmpty()) return List.of(Warning.noIntake(day));
    Places now = places.get();
    return now.free() > 0
        ? List.of()
        : List.of(Warning.intakeFull(now.all(), now.days().from(), now.days().to()));
  }

  /** Places that nobody has yet; never less than none. */
  public int free() {
    return Math.max(0, all - taken);
  }
}
