package caseload.letter.account;

import caseload.journey.Days;
import caseload.journey.MentorDay;
import caseload.journey.MentorDues;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import caseload.policy.Staff;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The mentors' log as it is looked at with the line manager: days and kinds, never what was said.
 */
public record LogOfMentors(SchoolFile school, Optional<Staff> mentor, List<MentorDay> days) {
  public LogOfMentors {
    days = List.copyOf(days);
  }

  List<CaseloadPage.Entry> entries(Span span) {
    return days.stream()
        .filter(entry -> span.holds(entry.date()))
        .filter(entry -> mentor.filter(who -> !who.id().equals(entry.mentor())).isEmpty())
        .sorted(Comparator.comparing(MentorDay::date))
        .map(
            entry ->
                new CaseloadPage.Entry(
                    Days.say(entry.date()),
                    school.person(entry.mentor()).map(Staff::name).orElse(entry.mentor()),
                    entry.kind().words(),
                    entry.minutes().map(String::valueOf).orElse("")))
        .toList();
  }

  List<String> owed(LocalDate day) {
    return new MentorDues(school, days, day)
        .all().stream()
            .filter(due -> mentor.filter(who -> !who.id().equals(due.code())).isEmpty())
            .map(
                due ->
                    "%s: %s, %s%s"
                        .formatted(
                            school.person(due.code()).map(Staff::name).orElse(due.code()),
                            due.what(),
                            due.overdue(day) ? "overdue since " : "due ",
                            Days.say(due.since())))
            .toList();
  }
}
