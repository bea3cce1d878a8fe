package caseload.report.supervision;

import caseload.journey.Journey;
import caseload.journey.Session;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import caseload.policy.Staff;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One mentor's time, or that of all: what the school gives in these weeks, and what the sessions
 * took. A group session takes the mentor's time once, however many children were there.
 *
 * @param allocated in minutes; empty when no hours are written
 */
public record TermHours(Optional<Integer> allocated, int used, int sessions) {
  private static final BigDecimal MINUTES = new BigDecimal(60);

  /** The time in a span of days. */
  public static TermHours of(
      List<Journey> journeys, SchoolFile school, Optional<String> mentor, Span span) {
    List<Session> held =
        sessions(journeys)
            .filter(Session::held)
            .filter(session -> span.holds(session.date()))
            .filter(session -> mentor.filter(id -> !id.equals(session.mentor())).isEmpty())
            .toList();
    Map<String, Integer> groups = new HashMap<>();
    int alone = 0;
    for (Session session : held) {
      Optional<String> group = session.groupSession();
      if (group.isPresent()) groups.merge(group.get(), session.minutes(), Math::max);
      else alone += session.minutes();
    }
    long apart = held.stream().filter(each -> each.groupSession().isEmpty()).count();
    int used = alone + groups.values().stream().mapToInt(Integer::intValue).sum();
    return new TermHours(
        allocated(school, mentor, span), used, Math.toIntExact(apart) + groups.size());
  }

  private static Stream<Session> sessions(List<Journey> journeys) {
    return journeys.stream()
        .flatMap(journey -> journey.episodes().stream())
        .flatMap(episode -> episode.all(Session.class).stream());
  }

  private static Optional<Integer> allocated(
      SchoolFile school, Optional<String> mentor, Span span) {
    BigDecimal hours =
        school.mentors().stream()
            .filter(each -> mentor.filter(id -> !id.equals(each.id())).isEmpty())
            .map(Staff::hours)
            .flatMap(Optional::stream)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (hours.signum() == 0) return Optional.empty();
    int weeks = school.calendar().teachingWeeks(span);
    return Optional.of(
        hours
            .multiply(MINUTES)
            .multiply(new BigDecimal(weeks))
            .setScale(0, RoundingMode.HALF_UP)
            .intValueExact());
  }
}
