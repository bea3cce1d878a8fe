package caseload.journey;

import caseload.policy.Policy;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the school's own rules have the work looked at: counted from the last review, else from the
 * start. A day that was agreed takes the place of the usual weeks; half-terms, months and sessions
 * hold all the same.
 */
public record ReviewPoints(SchoolFile school, Episode episode) {
  /** A review so shortly before a point was held for it. */
  private static final int NEAR_WEEKS = 2;

  /** The day the next review is due, agreed or by the rules. */
  Optional<LocalDate> next() {
    Stream<LocalDate> usual = agreed().or(this::afterWeeks).stream();
    return Stream.of(usual, fixed(), afterSessions().stream())
        .flatMap(each -> each)
        .min(Comparator.naturalOrder());
  }

  /** The day that the rules set, when a day that was agreed lies after it. */
  public Optional<LocalDate> before(LocalDate agreed) {
    return Stream.concat(afterWeeks().stream(), fixed())
        .min(Comparator.naturalOrder())
        .filter(day -> day.isBefore(agreed));
  }

  private Optional<LocalDate> agreed() {
    Optional<LocalDate> planned = episode.last(Plan.class).map(Plan::reviewOn);
    Optional<Review> last = episode.last(Review.class);
    return last.isEmpty()
        ? planned
        : last.get().next().or(() -> planned.filter(day -> day.isAfter(last.get().date())));
  }

  /** Without a plan there are no targets to look at yet, and no weeks that run. */
  private Optional<LocalDate> afterWeeks() {
    if (episode.last(Plan.class).isEmpty()) return Optional.empty();
    Optional<LocalDate> from = last().or(episode::started);
    return from.flatMap(day -> policy().programme().reviewEveryWeeks().map(day::plusWeeks))
        .map(school.calendar()::openFrom);
  }

  /** The days that lie where they lie, however the last review went. */
  private Stream<LocalDate> fixed() {
    Optional<LocalDate> started = episode.started();
    if (started.isEmpty()) return Stream.empty();
    List<LocalDate> points = new ArrayList<>(monthly(started.get(), last()));
    if (policy().reviews().eachHalfTerm()) points.addAll(halfTermly(started.get(), last()));
    return points.stream().map(school.calendar()::openFrom);
  }

  private List<LocalDate> monthly(LocalDate started, Optional<LocalDate> last) {
    return policy().reviews().atMonths().stream()
        .map(started::plusMonths)
        .filter(point -> last.filter(day -> !point.minusWeeks(NEAR_WEEKS).isAfter(day)).isEmpty())
        .limit(1)
        .toList();
  }

  /** The end of the half-term: of the next one after a review, and not at once after a start. */
  private List<LocalDate> halfTermly(LocalDate started, Optional<LocalDate> last) {
    return school.calendar().halves().stream()
        .filter(half -> last.map(half.from()::isAfter).orElse(true))
        .map(this::lastSchoolDay)
        .filter(end -> !end.isBefore(started.plusWeeks(NEAR_WEEKS)))
        .limit(1)
        .toList();
  }

  private LocalDate lastSchoolDay(Span half) {
    LocalDate day = half.to();
    while (!school.calendar().open(day) && day.isAfter(half.from())) day = day.minusDays(1);
    return day;
  }

  private Optional<LocalDate> afterSessions() {
    LocalDate last = last().orElse(LocalDate.MIN);
    return policy().reviews().everySessions().stream()
        .flatMap(
            every -> episode.held().stream().filter(s -> s.date().isAfter(last)).skip(every - 1L))
        .map(Step::date)
        .findFirst();
  }

  private Optional<LocalDate> last() {
    return episode.last(Review.class).map(Step::date);
  }

  private Policy policy() {
    return school.policy();
  }
}
