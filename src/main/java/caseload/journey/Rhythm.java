package caseload.journey;

import caseload.policy.Calendar;
import caseload.policy.SchoolFile;
import caseload.policy.Taper;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the next session is due: as often as the programme says, less often once a review has
 * decided to taper, and not before a pause is over.
 */
record Rhythm(SchoolFile school, Episode episode, LocalDate today) {

  /** The day of the next session. */
  LocalDate next(LocalDate started) {
    LocalDate usual = new NextSession(episode, school).after(started);
    Optional<Session> last = episode.last(Session.class);
    boolean agreed = last.flatMap(Session::next).isPresent();
    LocalDate from = last.map(Step::date).orElse(started);
    LocalDate next =
        taper()
            .filter(rule -> !agreed)
            .map(rule -> calendar().nextSession(from, rule.everyWeeks()))
            .orElse(usual);
    return afterThePause(sinceReopened(next));
  }

  /** After an end that was taken back the rhythm begins anew. */
  private LocalDate sinceReopened(LocalDate day) {
    return episode
        .last(Reopen.class)
        .map(again -> calendar().openFrom(again.date()))
        .filter(day::isBefore)
        .orElse(day);
  }

  /** A day of the work, or the first school day after the pause that it would lie in. */
  LocalDate afterThePause(LocalDate day) {
    return Pauses.until(episode, today).filter(day::isBefore).map(calendar()::openFrom).orElse(day);
  }

  /** The day on which a taper is over, when one was decided and has come to its end. */
  Optional<LocalDate> tapered() {
    return taper().flatMap(rule -> tapered(rule, tapering().orElseThrow()));
  }

  private Optional<LocalDate> tapered(Taper rule, Review review) {
    Optional<LocalDate> bySessions =
        rule.sessions().stream()
            .flatMap(
                n ->
                    episode.held().stream()
                        .filter(s -> s.date().isAfter(review.date()))
                        .skip(n - 1L))
            .map(Step::date)
            .findFirst();
    Optional<LocalDate> byWeeks =
        rule.weeks()
            .map(n -> calendar().openFrom(review.date().plusWeeks(n)))
            .filter(day -> !day.isAfter(today));
    return Stream.concat(bySessions.stream(), byWeeks.stream()).min(Comparator.naturalOrder());
  }

  /** True while the work grows less as the policy has it. */
  boolean tapers() {
    return taper().isPresent();
  }

  private Optional<Taper> taper() {
    return tapering().isPresent() ? school.policy().exit().taper() : Optional.empty();
  }

  private Optional<Review> tapering() {
    return episode.last(Review.class).filter(review -> review.decision() == Review.Decision.TAPER);
  }

  private Calendar calendar() {
    return school.calendar();
  }
}
