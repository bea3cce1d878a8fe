package caseload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.policy.KeptFor;
import caseload.policy.MentorDuty;
import caseload.policy.MovingSchool;
import caseload.policy.Policy;
import caseload.policy.Retention;
import caseload.policy.SchoolFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is due beside the work with the child: the move, the mentors, the end of keeping. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AroundTheWorkTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 2);
  private static final Policy PLAIN = Samples.policy(Samples.rule());

  /** Born in March 2017, the child of the samples is in Year 5. */
  @Test
  void each_school_says_which_year_moves_on_and_how_early_it_is_prepared() {
    assertThat(moving(new MovingSchool(List.of(6), Optional.of(4), List.of()))).isEmpty();
    assertThat(moving(new MovingSchool(List.of(5), Optional.of(4), List.of())))
        .containsExactly("transition 2027-06-23");
    assertThat(moving(new MovingSchool(List.of(2, 5), Optional.empty(), List.of())))
        .containsExactly("transition 2027-06-09");
  }

  @Test
  void a_move_that_is_written_down_is_no_longer_due() {
    MovingSchool five = new MovingSchool(List.of(5), Optional.empty(), List.of());
    Meeting talk = Samples.meeting(DAY, Samples.later(), Meeting.Kind.TRANSITION, "parent");
    Transition move =
        new Transition(
            "Harbour", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(moving(five, talk)).hasSize(1);
    assertThat(moving(five, Around.with(talk, "transition", Optional.of(move)))).isEmpty();
  }

  @Test
  void what_a_child_says_about_the_move_waits_for_consent() {
    Meeting talk = Samples.meeting(DAY, Samples.later(), Meeting.Kind.TRANSITION, "parent");
    Transition voice =
        new Transition(
            "Harbour", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("yes"));
    Mentee mentee = Samples.mentee(Samples.mother());

    assertThat(talk.withChild(mentee, PLAIN)).isFalse();
    assertThat(Around.with(talk, "transition", Optional.of(voice)).withChild(mentee, PLAIN))
        .isTrue();
  }

  @Test
  void supervision_is_due_by_the_schools_own_interval_or_not_at_all() {
    MentorDuty monthly = new MentorDuty(MentorDuty.Kind.SUPERVISION, 4, Optional.empty());
    MentorDay held = day(MentorDuty.Kind.SUPERVISION, "jo", LocalDate.of(2026, 9, 28));
    MentorDay training = day(MentorDuty.Kind.TRAINING, "jo", DAY);
    MentorDay others = day(MentorDuty.Kind.SUPERVISION, "sam", DAY);

    assertThat(mentors(List.of(), held)).isEmpty();
    assertThat(mentors(List.of(monthly))).containsExactly("supervision 2026-09-30 jo");
    assertThat(mentors(List.of(monthly), held, training, others))
        .containsExactly("supervision 2026-10-26 jo");
  }

  @Test
  void a_file_that_was_kept_long_enough_is_looked_at_by_age_or_by_years() {
    Retention age = new Retention(Optional.of(25), Optional.empty(), Optional.empty(), List.of());
    Retention year = kept(new KeptFor(KeptFor.What.MENTEE_FILE, 1));
    Retention declined = kept(new KeptFor(KeptFor.What.DECLINED_REFERRAL, 2));
    Step exit = Samples.exit(DAY, Samples.later(), Optional.of("moved"));
    Step no = Samples.decision(DAY, Priority.Outcome.DECLINED);

    assertThat(retained(age, LocalDate.of(2042, 3, 11), exit)).isEmpty();
    assertThat(retained(age, LocalDate.of(2042, 3, 12), exit)).contains("retention 2042-03-12");
    assertThat(retained(year, DAY.plusYears(1).minusDays(1), exit)).isEmpty();
    assertThat(retained(year, DAY.plusYears(1), exit)).contains("retention 2027-10-02");
    assertThat(retained(year, DAY.plusYears(9), no)).isEmpty();
    assertThat(retained(declined, DAY.plusYears(2), no)).contains("retention 2028-10-02");
  }

  @Test
  void a_teacher_is_told_what_was_written_to_be_told_and_no_note() {
    Session session =
        Around.with(
            Around.with(Samples.session(DAY), "whatHappened", Optional.of("private")),
            "tellTeacher",
            Optional.of("she has a plan for lunch"));
    Session focused = Around.with(session, "focus", List.of("T1"));
    Journey journey =
        Samples.journey(
            Samples.mentee(Samples.mother()), Samples.plan(DAY, Samples.later()), focused);

    Feedback told = Feedback.of(journey, DAY, DAY).get(0);

    assertThat(told.tell()).contains("she has a plan for lunch");
    assertThat(told.targets()).containsExactly("Sits with somebody");
    assertThat(told.toString()).doesNotContain("private");
    assertThat(Feedback.of(journey, DAY.plusDays(1), DAY.plusDays(7))).isEmpty();
  }

  private static List<String> moving(MovingSchool moving, Step... more) {
    Policy policy = Around.with(PLAIN, "movingSchool", Optional.of(moving));
    Journey journey =
        Samples.journey(
            Samples.mentee(Samples.mother()),
            Samples.decision(Samples.REFERRED, Priority.Outcome.ACCEPTED),
            Samples.yes(Samples.REFERRED, "mother", "mentoring"),
            Samples.meeting(Samples.REFERRED, Samples.later(), Meeting.Kind.FIRST, "pupil"));
    for (Step step : more) {
      journey = new Journey(journey.mentee(), List.of(journey.current().orElseThrow().with(step)));
    }
    return due(journey, policy, DAY).filter(item -> item.startsWith("transition")).toList();
  }

  private static List<String> retained(Retention rule, LocalDate today, Step... steps) {
    Policy policy = Around.with(PLAIN, "retention", Optional.of(rule));
    Journey journey = Samples.journey(Samples.mentee(Samples.mother()), steps);
    return due(journey, policy, today).filter(item -> item.startsWith("retention")).toList();
  }

  private static Stream<String> due(Journey journey, Policy policy, LocalDate today) {
    return new Dues(journey, Around.school(policy), today)
        .all().stream().map(item -> item.kind() + " " + item.since());
  }

  private static List<String> mentors(List<MentorDuty> duties, MentorDay... log) {
    SchoolFile school = Around.school(Around.with(PLAIN, "forMentors", duties));
    return new MentorDues(school, List.of(log), DAY)
        .all().stream().map(item -> item.kind() + " " + item.since() + " " + item.code()).toList();
  }

  private static MentorDay day(MentorDuty.Kind kind, String mentor, LocalDate date) {
    return new MentorDay(
        date, Samples.later(), kind, mentor, Optional.empty(), List.of(), Optional.empty());
  }

  private static Retention kept(KeptFor period) {
    return new Retention(Optional.empty(), Optional.empty(), Optional.empty(), List.of(period));
  }
}
