package caseload.journey;

import caseload.policy.Cohort;
import caseload.policy.Programme;
import caseload.policy.SchoolFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When the next session is: the day that was agreed, else by how often the policy has them. */
record NextSession(Episode episode, SchoolFile school) {
  private static final int SCHOOL_WEEK = 5;

  /** The day, for work that started on this one. */
  LocalDate after(LocalDate started) {
    Optional<Session> last = episode.last(Session.class);
    return last.flatMap(Session::next)
        .orElseGet(() -> notBeforeTheCohort(last.map(this::usual).orElseGet(() -> first(started))));
  }

  /** True when none was to come after the last one, and no review has looked at it since. */
  boolean none() {
    Optional<LocalDate> reviewed = episode.last(Review.class).map(Step::date);
    return episode
        .last(Session.class)
        .filter(Session::noNext)
        .filter(last -> reviewed.filter(day -> !day.isBefore(last.date())).isEmpty())
        .isPresent();
  }

  private LocalDate first(LocalDate started) {
    LocalDate from = school.calendar().usualDay(started);
    return school.calendar().nextSession(from, programme().everyWeeks());
  }

  /** A turn after the session before as many as a turn has: the weekdays stay the same. */
  private LocalDate usual(Session last) {
    List<Session> offered = episode.all(Session.class);
    int times = programme().sessionsATurn();
    if (times > 1 && offered.size() < times) return soon(last.date(), times);

    LocalDate before = offered.get(offered.size() - times).date();
    LocalDate next = school.calendar().nextSession(before, programme().everyWeeks());
    return next.isAfter(last.date()) ? next : soon(last.date(), times);
  }

  private LocalDate soon(LocalDate last, int times) {
    return school.calendar().afterSchoolDays(last, Math.max(1, SCHOOL_WEEK / times));
  }

  private LocalDate notBeforeTheCohort(LocalDate day) {
    return new Dose(episode, programme())
        .cohort()
        .map(Cohort::from)
        .filter(day::isBefore)
        .map(school.calendar()::openFrom)
        .orElse(day);
  }

  private Programme programme() {
    return school.policy().programme();
  }
}
