package caseload.journey;

import caseload.policy.Calendar;
import caseload.policy.ConsentRule;
import caseload.policy.SchoolFile;
import caseload.policy.Taper;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
    return afterThePause(sinceReopened(sinceTheYes(next)));
  }

  /** While a no held there was no session to be had. */
  private LocalDate sinceTheYes(LocalDate day) {
    List<Consent> said =
        episode.all(Consent.class).stream()
            .filter(each -> each.scopes().contains(ConsentRule.MENTORING))
            .toList();
    Optional<LocalDate> no = last(said, each -> each.answer().no());
    return last(said, each -> each.answer().yes())
        .filter(yes -> no.filter(each -> !yes.isBefore(each)).isPresent())
        .map(calendar()::openFrom)
        .filter(day::isBefore)
        .orElse(day);
  }

  private static Optional<LocalDate> last(List<Consent> said, Predicate<Consent> which) {
    return said.stream().filter(which).map(Step::date).max(Comparator.naturalOrder());
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
