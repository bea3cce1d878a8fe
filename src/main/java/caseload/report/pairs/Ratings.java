package caseload.report.pairs;

import caseload.journey.Episode;
import caseload.journey.Measure;
import caseload.journey.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ratings of one episode on one questionnaire, the one to take first. At entry that is the
 * latest from before the work began, afterwards the first from when it had ended; what lies on the
 * other side comes after, the nearest first. Of reviews it is the latest.
 */
record Ratings(Episode episode, String questionnaire) {

  List<Measure> at(Measure.Point point, String role) {
    return all(point).filter(measure -> measure.role().equals(role)).sorted(order(point)).toList();
  }

  /** The roles that answered at a point, the earliest first. */
  List<String> roles(Measure.Point point) {
    return all(point).map(Measure::role).distinct().toList();
  }

  private Stream<Measure> all(Measure.Point point) {
    return episode.all(Measure.class).stream()
        .filter(measure -> measure.questionnaire().equals(questionnaire))
        .filter(measure -> measure.point() == point);
  }

  private Comparator<Measure> order(Measure.Point point) {
    Comparator<Measure> earliest =
        Comparator.comparing(Measure::date)
            .thenComparing(measure -> measure.recorded().at().toInstant());
    return switch (point) {
      case ENTRY -> around(episode.started().map(day -> day.plusDays(1)), earliest, true);
      case REVIEW -> earliest.reversed();
      case EXIT, FOLLOW_UP -> around(ended(), earliest, false);
    };
  }

  /** The side to take comes first, and on either side the nearest to the day. */
  private static Comparator<Measure> around(
      Optional<LocalDate> day, Comparator<Measure> earliest, boolean before) {
    if (day.isEmpty()) return before ? earliest.reversed() : earliest;
    return (one, two) -> {
      boolean early = one.date().isBefore(day.get());
      boolean otherEarly = two.date().isBefore(day.get());
      if (early != otherEarly) return early == before ? -1 : 1;
      return early ? earliest.reversed().compare(one, two) : earliest.compare(one, two);
    };
  }

  /** The day of the last session held; exit ratings are taken then, before the exit is written. */
  private Optional<LocalDate> ended() {
    return episode.held().stream().map(Session::date).max(Comparator.naturalOrder());
  }
}
