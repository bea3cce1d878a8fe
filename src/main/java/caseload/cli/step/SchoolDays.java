package caseload.cli.step;

import caseload.cli.desk.Desk;
import caseload.journey.Days;
import caseload.journey.Exit;
import caseload.journey.Meeting;
import caseload.journey.Observation;
import caseload.journey.Plan;
import caseload.journey.Review;
import caseload.journey.Session;
import caseload.journey.Step;
import caseload.policy.Calendar;
import caseload.policy.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Points out days on which no child is in school; it never moves one. */
record SchoolDays(Calendar calendar) {

  /** What is to be said of a step's days, one sentence for each that is not a school day. */
  List<String> closed(Step step) {
    return days(step).distinct().flatMap(day -> closed(day).stream()).toList();
  }

  /** The days of the one school, or of all. */
  static SchoolDays of(Desk desk, Optional<String> school) {
    return new SchoolDays(desk.school().at(school).calendar());
  }

  /** Points out a single day. */
  static void closed(Desk desk, Optional<String> school, LocalDate day) {
    of(desk, school).closed(day).ifPresent(says -> desk.note("Note    " + says));
  }

  private static Stream<LocalDate> days(Step step) {
    if (step instanceof Session session) return both(session.date(), session.next());
    if (step instanceof Review review) return both(review.date(), review.next());
    if (step instanceof Plan plan) return Stream.of(plan.reviewOn());
    if (step instanceof Exit exit) return exit.followUp().stream();
    boolean inSchool = step instanceof Observation || step instanceof Meeting;
    return inSchool ? Stream.of(step.date()) : Stream.empty();
  }

  private static Stream<LocalDate> both(LocalDate day, Optional<LocalDate> next) {
    return Stream.concat(Stream.of(day), next.stream());
  }

  private Optional<String> closed(LocalDate day) {
    return why(day).map(why -> "%s is no school day: it is %s.".formatted(Days.say(day), why));
  }

  /** Days that the calendar does not reach are not judged, but for weekends. */
  private Optional<String> why(LocalDate day) {
    if (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue())
      return Optional.of("a weekend");
    if (calendar.open(day) || !reaches(day)) return Optional.empty();
    if (calendar.closed().contains(day)) return Optional.of("a closed day of the school");
    if (calendar.bankHoliday(day)) return Optional.of("a bank holiday");
    return Optional.of(calendar.termOn(day).isPresent() ? "half-term" : "a holiday");
  }

  private boolean reaches(LocalDate day) {
    List<Term> terms = calendar.terms();
    return !terms.isEmpty()
        && !day.isBefore(terms.get(0).from())
        && !day.isAfter(terms.get(terms.size() - 1).to());
  }
}
