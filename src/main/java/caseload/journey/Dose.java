package caseload.journey;

import caseload.policy.Cohort;
import caseload.policy.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of the school's programme an episode has had: in weeks, in sessions held, or within the
 * days of a cohort. A review that decides to extend makes each of them longer, once.
 */
record Dose(Episode episode, Programme programme) {

  /** The cohort that the child joined: the plan's, else the referral's. */
  Optional<Cohort> cohort() {
    Optional<String> planned =
        episode.all(Plan.class).stream()
            .flatMap(plan -> plan.cohort().stream())
            .reduce((earlier, later) -> later);
    return planned
        .or(() -> episode.referral().flatMap(Referral::cohort))
        .flatMap(programme::cohort);
  }

  /** The last day of the programme; empty while no first session was held, or it has no end. */
  Optional<LocalDate> lastDay() {
    Stream<LocalDate> ends =
        Stream.of(
                weeks().flatMap(most -> first().map(day -> day.plusWeeks(most))),
                cohort().map(each -> each.to().plusWeeks(more(programme.extensionWeeks()))))
            .flatMap(Optional::stream);
    return ends.min(LocalDate::compareTo);
  }

  /** How many sessions there may be, a review's extension among them. */
  Optional<Integer> sessions() {
    return programme.sessionsMost().map(most -> most + more(programme.extensionSessions()));
  }

  private Optional<Integer> weeks() {
    return programme.weeksMost().map(most -> most + more(programme.extensionWeeks()));
  }

  private int more(Optional<Integer> extension) {
    boolean extended =
        episode.all(Review.class).stream()
            .anyMatch(review -> review.decision() == Review.Decision.EXTEND);
    return extended ? extension.orElse(0) : 0;
  }

  private Optional<LocalDate> first() {
    return episode.held().stream().map(Step::date).findFirst();
  }

  /** True when one more session on this day would be beyond the programme. */
  boolean isOver(LocalDate day) {
    boolean enough = sessions().filter(most -> episode.held().size() >= most).isPresent();
    return enough || lastDay().filter(day::isAfter).isPresent();
  }

  /** What a session does to the programme. */
  List<Warning> of(Session session) {
    List<Warning> warnings = new ArrayList<>();
    first()
        .flatMap(day -> weeks().filter(most -> session.date().isAfter(day.plusWeeks(most))))
        .ifPresent(
            most -> warnings.add(Warning.beyondProgramme(most, first().get().plusWeeks(most))));
    int number = episode.asOf(session.date()).held().size() + 1;
    sessions()
        .filter(most -> session.held() && number > most)
        .ifPresent(most -> warnings.add(Warning.beyondSessions(most, number)));
    cohort().ifPresent(each -> of(session, each, warnings));
    return warnings;
  }

  private void of(Session session, Cohort cohort, List<Warning> warnings) {
    LocalDate to = cohort.to().plusWeeks(more(programme.extensionWeeks()));
    if (session.date().isBefore(cohort.from()) || session.date().isAfter(to)) {
      warnings.add(Warning.outsideCohort(cohort.words(), cohort.from(), to));
    }
  }

  /** What ends before the least that the policy asks for. */
  List<Warning> of(Exit exit) {
    List<Warning> warnings = new ArrayList<>();
    List<Session> held = episode.asOf(exit.date()).held();
    if (held.isEmpty()) return warnings;
    programme
        .sessionsLeast()
        .filter(least -> held.size() < least)
        .ifPresent(least -> warnings.add(Warning.fewerSessions(held.size(), least)));
    programme
        .weeksLeast()
        .map(least -> held.get(0).date().plusWeeks(least))
        .filter(exit.date()::isBefore)
        .ifPresent(day -> warnings.add(Warning.beforeTheLeast(programme.weeksLeast().get(), day)));
    return warnings;
  }
}
