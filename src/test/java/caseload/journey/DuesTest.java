package caseload.journey;

import static caseload.journey.Samples.REFERRED;
import static caseload.journey.Samples.later;
import static org.assertj.core.api.Assertions.assertThat;

import caseload.policy.Calendar;
import caseload.policy.ConsentRule;
import caseload.policy.Policy;
import caseload.policy.School;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import caseload.policy.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is due, and from which day; dates in the comments are Mondays unless they say otherwise. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DuesTest {
  private static final LocalDate ASKED = REFERRED.plusWeeks(1);
  private static final LocalDate YES = REFERRED.plusWeeks(2);

  @Test
  void a_referral_is_to_be_decided_on_within_the_policys_school_days() {
    // Ten school days from Monday 14 September.
    assertThat(due(YES)).containsExactly("decide 2026-09-28");
  }

  @Test
  void half_term_and_closed_days_do_not_count() {
    LocalDate received = LocalDate.of(2026, 10, 19);
    Episode episode = new Episode(received.toString(), List.of(Samples.referral(received)));
    Journey journey = new Journey(Samples.mentee(), List.of(episode));

    // Four days of that week, none of half term, five of the next week, one closed, one more.
    assertThat(due(journey, school(Samples.rule()), received)).containsExactly("decide 2026-11-10");
  }

  @Test
  void after_more_information_was_asked_for_the_decision_is_still_due() {
    assertThat(due(YES, Samples.decision(ASKED, Priority.Outcome.MORE_INFORMATION)))
        .containsExactly("decide 2026-09-28");
  }

  @Test
  void what_would_fall_into_the_holidays_is_due_when_school_is_open_again() {
    // Half-term is from Monday 26 October to Friday 30 October.
    LocalDate yes = LocalDate.of(2026, 10, 20);
    Consent given = Samples.consent(yes, later(), "mother", Consent.Answer.GIVEN, "mentoring");

    assertThat(due(yes, accepted(), given))
        .containsExactly("baseline 2026-10-20", "first-meeting 2026-11-02");
  }

  @Test
  void the_waiting_list_is_looked_at_again() {
    assertThat(due(YES, Samples.decision(ASKED, Priority.Outcome.WAITING)))
        .containsExactly("waiting 2026-11-02");
  }

  @Test
  void consent_is_to_be_asked_for_from_the_day_of_the_decision() {
    assertThat(due(YES, accepted())).containsExactly("consent 2026-09-14");
  }

  @Test
  void an_answer_is_chased_ten_school_days_after_it_was_asked_for() {
    Consent asked = Samples.consent(ASKED, later(), "mother", Consent.Answer.ASKED, "mentoring");

    assertThat(due(YES, accepted(), asked)).containsExactly("consent 2026-10-05");
  }

  @Test
  void after_a_no_nobody_is_asked_again_and_ten_school_days_on_the_file_is_decided_on() {
    List<String> due = due(YES, accepted(), Samples.no(ASKED, "mother"));

    assertThat(due).containsExactly("consent 2026-10-05");
    assertThat(due(YES.plusYears(1), accepted(), Samples.no(ASKED, "mother"))).isEqualTo(due);
  }

  @Test
  void after_a_yes_come_the_baseline_and_the_first_meeting() {
    assertThat(due(YES, accepted(), yes()))
        .containsExactly("baseline 2026-09-28", "first-meeting 2026-10-05");
    assertThat(due(YES, accepted(), yes(), baseline())).containsExactly("first-meeting 2026-10-05");
  }

  @Test
  void after_the_first_meeting_come_a_session_a_week_on_and_a_plan_within_a_fortnight() {
    assertThat(due(YES, accepted(), yes(), baseline(), first()))
        .containsExactly("session 2026-10-05", "plan 2026-10-12");
  }

  @Test
  void the_review_is_due_on_the_plans_day_and_then_on_the_reviews_own() {
    Plan plan = Samples.plan(YES, later());
    Review early = Samples.review(YES.plusWeeks(1), later(), "mother");
    Review late = Samples.review(YES.plusWeeks(7), later(), "mother");

    assertThat(due(YES.plusWeeks(8), accepted(), yes(), baseline(), first(), plan))
        .contains("review 2026-11-09");
    assertThat(due(YES.plusWeeks(8), accepted(), yes(), baseline(), first(), plan, early))
        .contains("review 2026-11-09");
    assertThat(due(YES.plusWeeks(8), accepted(), yes(), baseline(), first(), plan, late))
        .contains("review " + YES.plusWeeks(13));
  }

  @Test
  void in_half_term_no_session_is_due() {
    Session last = Samples.session(LocalDate.of(2026, 10, 21));

    // A week later is half term; the Wednesday after it is the fourth.
    assertThat(due(YES.plusWeeks(4), accepted(), yes(), baseline(), first(), last))
        .contains("session 2026-11-04");
  }

  @Test
  void when_a_review_has_decided_on_the_end_only_the_exit_is_due() {
    Plan plan = Samples.plan(YES, later());
    Review end = Samples.lastReview(YES.plusWeeks(7));

    assertThat(due(YES.plusWeeks(8), accepted(), yes(), baseline(), first(), plan, end))
        .containsExactly("exit 2026-11-16");
  }

  @Test
  void a_look_that_would_fall_on_a_closed_day_is_due_on_the_next_school_day() {
    Exit exit = Samples.exit(YES, later());

    // Six weeks from 28 September is 9 November, on which the school is closed.
    assertThat(due(YES.plusWeeks(7), accepted(), Samples.session(YES), exit))
        .containsExactly("follow-up 2026-11-10");
  }

  @Test
  void a_withdrawal_leaves_the_file_to_be_decided_on_and_nobody_to_be_asked() {
    LocalDate end = YES.plusWeeks(3);

    assertThat(due(end, accepted(), yes(), first(), Samples.no(end, "mother")))
        .containsExactly("consent 2026-11-10");
  }

  @Test
  void consent_that_will_run_out_is_asked_for_again_a_month_before_on_a_school_day() {
    ConsentRule year = Samples.rule(ConsentRule.From.ONE_PARENT, false, Optional.of(12), false);
    Journey journey =
        Samples.journey(Samples.mentee(Samples.mother()), accepted(), yes(), baseline(), first());

    // It holds up to 27 September 2027; a month and a day before is a Saturday.
    assertThat(due(journey, school(year), YES)).contains("consent 2027-08-27");
  }

  @Test
  void after_the_end_comes_a_look_six_weeks_on_and_then_nothing() {
    Exit exit = Samples.exit(YES.plusWeeks(8), later());
    FollowUp look = Samples.followUp(YES.plusWeeks(14));
    LocalDate then = YES.plusWeeks(20);

    assertThat(due(then, accepted(), yes(), Samples.session(YES), exit))
        .containsExactly("follow-up 2027-01-04");
    assertThat(due(then, accepted(), yes(), Samples.session(YES), exit, look)).isEmpty();
  }

  @Test
  void nobody_looks_again_at_work_that_never_began() {
    assertThat(due(YES.plusWeeks(20), accepted(), Samples.exit(YES, later()))).isEmpty();
  }

  @Test
  void what_was_declined_leaves_nothing_to_do() {
    assertThat(due(YES, Samples.decision(ASKED, Priority.Outcome.DECLINED))).isEmpty();
  }

  private static List<String> due(LocalDate today, Step... steps) {
    Journey journey = Samples.journey(Samples.mentee(Samples.mother()), steps);
    return due(journey, school(Samples.rule()), today);
  }

  private static List<String> due(Journey journey, SchoolFile school, LocalDate today) {
    return new Dues(journey, school, today)
        .all().stream().map(item -> item.kind() + " " + item.since()).toList();
  }

  private static Priority accepted() {
    return Samples.decision(REFERRED, Priority.Outcome.ACCEPTED);
  }

  private static Consent yes() {
    return Samples.yes(YES, "mother", "mentoring");
  }

  private static Measure baseline() {
    return Samples.measure(YES, later(), "staff-rating", "teacher");
  }

  private static Meeting first() {
    return Samples.meeting(YES, later(), Meeting.Kind.FIRST, "pupil");
  }

  private static SchoolFile school(ConsentRule rule) {
    Policy policy = Samples.policy(rule);
    Term autumn =
        new Term(
            "autumn-2026",
            LocalDate.of(2026, 9, 2),
            LocalDate.of(2026, 12, 18),
            Optional.of(new Span(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 30))));
    Calendar calendar =
        new Calendar(
            List.of(autumn),
            List.of(LocalDate.of(2026, 11, 9)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    School school =
        new School(
            "School",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty());
    return new SchoolFile(
        SchoolFile.FORMAT, school, List.of(), calendar, policy, List.of(), Optional.empty());
  }
}
