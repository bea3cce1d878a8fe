package caseload.journey;

import caseload.policy.MovingSchool;
import caseload.policy.SchoolFile;
import caseload.policy.Term;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** When the move to the next school is to be prepared, and whether it has been. */
final class MovingOn {
  private MovingOn() {}

  /** The day by which it is due this school year; none when the child stays, or it is done. */
  static Optional<LocalDate> due(Mentee mentee, Episode episode, SchoolFile school, LocalDate day) {
    return school
        .policy()
        .movingSchool()
        .filter(moving -> moving.years().contains(mentee.yearOn(day)))
        .filter(moving -> !recorded(episode))
        .flatMap(moving -> by(moving, school, day));
  }

  private static Optional<LocalDate> by(MovingSchool moving, SchoolFile school, LocalDate day) {
    int year =
        day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() + 1 : day.getYear();
    return school.calendar().terms().stream()
        .map(Term::to)
        .filter(end -> end.getYear() == year && end.getMonthValue() < Month.SEPTEMBER.getValue())
        .filter(end -> end.getMonthValue() > Month.APRIL.getValue())
        .reduce((earlier, later) -> later)
        .map(end -> end.minusWeeks(moving.weeks()));
  }

  /** True when the next school is written down in a meeting about the move. */
  static boolean recorded(Episode episode) {
    return episode.all(Meeting.class).stream().anyMatch(each -> each.transition().isPresent());
  }
}
