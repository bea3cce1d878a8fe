package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Clocks;
import caseload.policy.Duty;
import caseload.policy.SchoolFile;
import caseload.policy.Staff;
import caseload.policy.Word;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the school's clocks ask for. A first contact and a word to the referrer are due school days
 * after the referral and the decision; a duty is due on its weekday, {@code every-weeks} after the
 * week in which it was last done, and in no week in which the school is closed that day.
 */
record ClockDues(Journey journey, Episode episode, SchoolFile school, State state) {

  List<Due> all() {
    Clocks clocks = school.policy().clock();
    List<Due> due = new ArrayList<>();
    clocks.firstContactWithinDays().ifPresent(days -> firstContact(days, due));
    clocks.tellReferrerWithinDays().ifPresent(days -> tell(days, due));
    if (state == State.ACTIVE) clocks.duties().forEach(duty -> due.add(of(duty)));
    return due;
  }

  private void firstContact(int days, List<Due> due) {
    boolean early = state == State.REFERRED || state == State.WAITING;
    if (!early || episode.steps().stream().anyMatch(ClockDues::contact)) return;
    due.add(
        due(
            "first-contact",
            after(episode.opened(), days),
            "make the first contact",
            "meeting " + code() + " --kind parent --with parent"));
  }

  /** A talk with the family or the child, a letter, or their answer; not a talk among staff. */
  private static boolean contact(Step step) {
    if (step instanceof Meeting meeting) {
      return meeting.kind() == Meeting.Kind.PARENT || meeting.kind() == Meeting.Kind.FIRST;
    }
    return step instanceof Letter || step instanceof Consent || step instanceof Session;
  }

  private void tell(int days, List<Due> due) {
    Optional<Priority> decision = episode.last(Priority.class);
    Optional<String> role = episode.referral().map(each -> each.referrer().role());
    if (decision.isEmpty() || role.filter(this::toTell).isEmpty()) return;
    LocalDate decided = decision.get().date();
    boolean told =
        episode.all(Meeting.class).stream()
            .filter(meeting -> !meeting.date().isBefore(decided))
            .anyMatch(meeting -> isWith(meeting, role.get()));
    if (told) return;
    due.add(
        due(
            "tell-referrer",
            after(decided, days),
            "tell the referrer what was decided",
            "meeting " + code() + " --kind " + kind(role.get()) + " --with " + role.get()));
  }

  /** An audit has nobody to tell, nor has the mentor; a child is told when consent is there. */
  private boolean toTell(String role) {
    return Referrer.isNamed(role, school.policy()) && !Choice.idOf(role).equals(Staff.MENTOR);
  }

  private static boolean isWith(Meeting meeting, String role) {
    boolean ofItsKind = word(meeting.kind()).equals(kind(role));
    return (ofItsKind && meeting.kind() != Meeting.Kind.OTHER)
        || meeting.with().stream().map(Choice::idOf).anyMatch(Choice.idOf(role)::equals);
  }

  private static String kind(String role) {
    String id = Choice.idOf(role);
    List<String> own = List.of("class-teacher", "line-manager", "parent");
    return own.contains(id) ? id : "other";
  }

  private Due of(Duty duty) {
    LocalDate started = episode.started().orElseThrow();
    LocalDate first = started.with(TemporalAdjusters.next(duty.on()));
    LocalDate day =
        done(duty)
            .map(last -> inItsWeek(last, duty))
            .map(last -> school.calendar().sameWeekday(last, duty.weeks()))
            .orElseGet(() -> school.calendar().sameWeekday(first, 0));
    String to = word(duty.to());
    return due("duty", day, duty.name(), "meeting " + code() + " --kind " + to + " --with " + to);
  }

  private static LocalDate inItsWeek(LocalDate day, Duty duty) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L)
        .with(TemporalAdjusters.nextOrSame(duty.on()));
  }

  /** The last day on which it was done: a meeting of its kind, or a word with a session. */
  private Optional<LocalDate> done(Duty duty) {
    Stream<LocalDate> meetings =
        episode.all(Meeting.class).stream()
            .filter(meeting -> word(meeting.kind()).equals(word(duty.to())))
            .map(Step::date);
    Stream<LocalDate> sessions =
        episode.all(Session.class).stream()
            .filter(session -> said(session, duty.to()))
            .map(Step::date);
    return Stream.concat(meetings, sessions).max(Comparator.naturalOrder());
  }

  private static boolean said(Session session, Duty.To to) {
    return switch (to) {
      case CLASS_TEACHER -> session.feedbackToTeacher();
      case PARENT -> session.homeContact();
      case LINE_MANAGER -> false;
    };
  }

  private static String word(Enum<?> constant) {
    return Word.of(constant);
  }

  private LocalDate after(LocalDate day, int schoolDays) {
    return school.calendar().afterSchoolDays(day, schoolDays);
  }

  private String code() {
    return journey.mentee().mentee();
  }

  private Due due(String kind, LocalDate since, String what, String command) {
    return new Due(code(), kind, since, what, "caseload " + command);
  }
}
