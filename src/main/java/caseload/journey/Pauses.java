package caseload.journey;

import java.time.LocalDate;
import java.util.Optional;

/** A pause with an end: agreed at a review or at any meeting, and over when a session is held. */
public final class Pauses {
  private Pauses() {}

  /** The day from which the work goes on again, when it is paused on a day. */
  public static Optional<LocalDate> until(Episode whole, LocalDate day) {
    Episode episode = whole.asOf(day);
    return episode.steps().stream()
        .filter(Pauses::speaksOfIt)
        .reduce((earlier, later) -> later)
        .flatMap(step -> until(step).filter(day::isBefore).filter(end -> !resumed(episode, step)));
  }

  /** A review always says whether there is a pause; a meeting only when it names its end. */
  private static boolean speaksOfIt(Step step) {
    return step instanceof Review || until(step).isPresent();
  }

  private static Optional<LocalDate> until(Step step) {
    if (step instanceof Review review) return review.pauseUntil();
    return step instanceof Meeting meeting ? meeting.pauseUntil() : Optional.empty();
  }

  private static boolean resumed(Episode episode, Step pause) {
    return episode.held().stream().anyMatch(session -> session.date().isAfter(pause.date()));
  }
}
