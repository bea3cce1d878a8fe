package caseload.journey;

import caseload.policy.MentorDuty;
import caseload.policy.SchoolFile;
import caseload.policy.Staff;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What each mentor is to have next, by the school's intervals and the mentors' log. */
public record MentorDues(SchoolFile school, List<MentorDay> log, LocalDate today) {
  public MentorDues {
    log = List.copyOf(log);
  }

  /** All that is due or comes due, oldest first; the code is the mentor's id. */
  public List<Due> all() {
    return school.mentors().stream()
        .flatMap(mentor -> school.policy().forMentors().stream().map(duty -> due(mentor, duty)))
        .sorted(Comparator.comparing(Due::since))
        .toList();
  }

  private Due due(Staff mentor, MentorDuty duty) {
    String kind = duty.kind().name().toLowerCase(Locale.ROOT);
    LocalDate next = since(mentor, duty).plusWeeks(duty.everyWeeks());
    String what = duty.kind().words() + duty.with().map(who -> ", with " + who).orElse("");
    String command = "caseload mentor --kind " + kind + " --mentor " + mentor.id();
    LocalDate open = school.calendar().openFrom(next);
    return new Due(mentor.id(), kind, open, what, command);
  }

  /** The last time; where none is written down, the beginning of the term. */
  private LocalDate since(Staff mentor, MentorDuty duty) {
    Optional<LocalDate> last =
        log.stream()
            .filter(day -> day.mentor().equals(mentor.id()) && day.kind() == duty.kind())
            .map(MentorDay::date)
            .filter(day -> !day.isAfter(today))
            .max(Comparator.naturalOrder());
    return last.or(() -> school.calendar().latest(today).map(term -> term.from())).orElse(today);
  }
}
