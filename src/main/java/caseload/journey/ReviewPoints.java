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
 * start. A day that was agreed comes first; so many sessions are so many sessions all the same.
 */
public record ReviewPoints(SchoolFile school, Episode episode) {
  /** A review so shortly before a point was held for it. */
  private static final int NEAR_WEEKS = 2;

  /** The day the next review is due, agreed or by the rules. */
  Optional<LocalDate> next() {
    Optional<LocalDate> dated = agreed().or(this::dated);
    return Stream.concat(dated.stream(), afterSessions().stream()).min(Comparator.naturalOrder());
  }

  /** The day that the rules set, when a day that was agreed lies after it. */
  public Optional<LocalDate> before(LocalDate agreed) {
    return dated().filter(day -> day.isBefore(agreed));
  }

  private Optional<LocalDate> agreed() {
    Optional<LocalDate> planned = episode.last(Plan.class).map(Plan::reviewOn);
    Optional<Review> last = episode.last(Review.class);
    return last.isEmpty()
        ? planned
        : last.get().next().or(() -> planned.filter(day -> day.isAfter(last.get().date())));
  }

  private Optional<LocalDate> dated() {
    Optional<LocalDate> started = episode.started();
    if (started.isEmpty()) return Optional.empty();
    Optional<LocalDate> last = episode.last(Review.class).map(Step::date);
    List<LocalDate> points = new ArrayList<>();
    policy()
        .programme()
        .reviewEveryWeeks()
        .ifPresent(weeks -> points.add(last.orElse(started.get()).plusWeeks(weeks)));
    points.addAll(monthly(started.get(), last));
    if (policy().reviews().eachHalfTerm()) points.addAll(halfTermly(started.get(), last));
    return points.stream().map(school.calendar()::openFrom).min(Comparator.naturalOrder());
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
    LocalDate last = episode.last(Review.class).map(Step::date).orElse(LocalDate.MIN);
    return policy().reviews().everySessions().stream()
        .flatMap(
            every -> episode.held().stream().filter(s -> s.date().isAfter(last)).skip(every - 1L))
        .map(Step::date)
        .findFirst();
  }

  private Policy policy() {
    return school.policy();
  }
}
