package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseload.journey.Consent;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.journey.Priority;
import caseload.journey.TargetResult;
import caseload.policy.Audience;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import caseload.report.disclosure.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Figures counted by hand, on journeys made by hand, for the one who may see them all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TermReportTest {
  private static final SchoolFile CASTILION = Schools.file("castilion-primary");
  private static final Map<String, Questionnaire> QUESTIONNAIRES = Schools.questionnaires();
  private static final Span AUTUMN = new Span(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));
  private static final Audience MENTOR = new Audience("mentor", "Mentor", 1, Optional.empty());

  private static final Audience GOVERNORS =
      new Audience("governors", "Governors", 5, Optional.empty());

  private static TermReport report(Journey... journeys) {
    return TermReport.of(
        List.of(journeys), AUTUMN, Schools.TODAY, CASTILION, QUESTIONNAIRES, MENTOR, List.of());
  }

  private static int figure(TermReport report, String id) {
    assertThat(report.cell(id)).as(id).isInstanceOf(Cell.Shown.class);
    return ((Cell.Shown) report.cell(id)).n();
  }

  private static Story story(int number) {
    return Story.of("m-00000" + number);
  }

  @Test
  void open_at_the_start_and_started_and_reopened_less_ended_is_open_at_the_end() {
    TermReport report =
        report(
            story(1).began("2026-06-01", "2026-06-20").journey(),
            story(2)
                .began("2026-05-01", "2026-05-20")
                .ended("2026-07-10", "end-of-programme")
                .reopened("2026-09-20")
                .ended("2026-11-01", "targets-met")
                .journey(),
            story(3).began("2026-09-10", "2026-09-25").ended("2026-12-01", "other").journey(),
            story(4).began("2026-09-12", "2026-09-28").journey());

    assertThat(figure(report, "flow.open-at-start")).isEqualTo(1);
    assertThat(figure(report, "flow.started")).isEqualTo(2);
    assertThat(figure(report, "flow.reopened")).isEqualTo(1);
    assertThat(figure(report, "flow.ended")).isEqualTo(2);
    assertThat(figure(report, "flow.open-at-end")).isEqualTo(2);
    assertThat(figure(report, "flow.children")).isEqualTo(4);
  }

  @Test
  void a_child_who_comes_back_is_one_child_and_two_pieces_of_work() {
    TermReport report =
        report(
            story(1)
                .began("2026-09-03", "2026-09-10")
                .ended("2026-10-20", "targets-met")
                .began("2026-11-03", "2026-11-10")
                .journey());

    assertThat(figure(report, "flow.children")).isEqualTo(1);
    assertThat(figure(report, "flow.started")).isEqualTo(2);
    assertThat(figure(report, "flow.open-at-end")).isEqualTo(1);
  }

  @Test
  void who_did_not_start_is_no_end_and_has_a_line_of_its_own() {
    TermReport report =
        report(
            story(1)
                .referred("2026-09-10", "low-self-esteem")
                .decided("2026-09-12", Priority.Outcome.ACCEPTED)
                .ended("2026-10-01", "did-not-start")
                .journey(),
            story(2)
                .referred("2026-09-10", "low-self-esteem")
                .decided("2026-09-12", Priority.Outcome.SIGNPOSTED)
                .journey(),
            story(3).referred("2026-12-10", "low-self-esteem").journey());

    assertThat(figure(report, "flow.ended")).isZero();
    assertThat(figure(report, "referrals.received")).isEqualTo(3);
    assertThat(figure(report, "referrals.did-not-start")).isEqualTo(1);
    assertThat(figure(report, "referrals.declined")).isEqualTo(1);
    assertThat(figure(report, "referrals.waiting")).isEqualTo(1);
  }

  @Test
  void a_flow_that_does_not_add_up_stops_the_report_and_names_the_file() {
    Journey endedTwice =
        story(2)
            .began("2026-09-03", "2026-09-10")
            .ended("2026-10-01", "targets-met")
            .ended("2026-10-09", "targets-met")
            .journey();
    Journey sound = story(1).began("2026-09-03", "2026-09-10").journey();

    assertThatThrownBy(() -> report(sound, endedTwice))
        .isInstanceOfSatisfying(
            Unbalanced.class, stop -> assertThat(stop.codes()).containsExactly("m-000002"));
  }

  @Test
  void a_flow_that_adds_up_by_two_mistakes_stops_the_report_as_well() {
    Journey endedTwice =
        story(1)
            .began("2026-09-03", "2026-09-10")
            .ended("2026-10-01", "targets-met")
            .ended("2026-10-09", "targets-met")
            .journey();
    Journey reopenedTwice =
        story(2)
            .began("2026-09-03", "2026-09-10")
            .ended("2026-10-01", "targets-met")
            .reopened("2026-10-05")
            .reopened("2026-10-06")
            .journey();

    assertThatThrownBy(() -> report(endedTwice, reopenedTwice)).isInstanceOf(Unbalanced.class);
  }

  @Test
  void the_middle_waiting_time_is_counted_from_referral_to_start() {
    TermReport report =
        report(
            story(1).began("2026-09-03", "2026-09-10").journey(),
            story(2).began("2026-09-03", "2026-09-13").journey(),
            story(3).began("2026-09-03", "2026-10-03").journey(),
            story(4).began("2026-05-03", "2026-06-03").journey());

    assertThat(figure(report, "waiting.days")).isEqualTo(10);
  }

  @Test
  void consent_takes_from_the_first_asking_to_the_first_answer() {
    TermReport report =
        report(
            story(1)
                .referred("2026-09-03", "low-self-esteem")
                .consent("2026-09-04", Consent.Answer.ASKED)
                .consent("2026-09-11", Consent.Answer.REMINDED)
                .consent("2026-09-14", Consent.Answer.REFUSED)
                .consent("2026-10-14", Consent.Answer.GIVEN)
                .journey(),
            story(2)
                .referred("2026-09-03", "low-self-esteem")
                .consent("2026-09-04", Consent.Answer.ASKED)
                .journey(),
            story(3)
                .referred("2026-09-03", "low-self-esteem")
                .consent("2026-09-05", Consent.Answer.GIVEN)
                .journey());

    assertThat(figure(report, "consent.asked")).isEqualTo(2);
    assertThat(figure(report, "consent.answered")).isEqualTo(1);
    assertThat(figure(report, "consent.no-answer-yet")).isEqualTo(1);
    assertThat(figure(report, "consent.days")).isEqualTo(10);
  }

  @Test
  void sessions_are_offered_held_and_missed_by_reason() {
    TermReport report =
        report(
            story(1)
                .began("2026-06-03", "2026-06-10")
                .session("2026-06-20", 30)
                .session("2026-09-10", 30)
                .missed("2026-09-17", "Ill, went home at ten")
                .missed("2026-09-24", "school trip")
                .missed("2026-10-01", "Story.CANARY saw the dentist")
                .journey());

    assertThat(figure(report, "sessions.offered")).isEqualTo(4);
    assertThat(figure(report, "sessions.held")).isEqualTo(1);
    assertThat(figure(report, "sessions.missed")).isEqualTo(3);
    assertThat(figure(report, "sessions.missed.away-from-school")).isEqualTo(1);
    assertThat(figure(report, "sessions.missed.something-else-in-school")).isEqualTo(1);
    assertThat(figure(report, "sessions.missed.other")).isEqualTo(1);
  }

  @Test
  void a_group_session_takes_the_mentors_time_once() {
    TermReport report =
        report(
            story(1).began("2026-06-03", "2026-06-10").inGroup("2026-09-10", 40, "g-1").journey(),
            story(2).began("2026-06-03", "2026-06-10").inGroup("2026-09-10", 40, "g-1").journey(),
            story(3).began("2026-06-03", "2026-06-10").session("2026-09-11", 25).journey());

    assertThat(figure(report, "hours.used-minutes")).isEqualTo(65);
    assertThat(figure(report, "hours.pupil-minutes")).isEqualTo(105);
    assertThat(figure(report, "sessions.held")).isEqualTo(3);
    assertThat(figure(report, "hours.allocated-minutes")).isEqualTo(3 * 60 * 15);
  }

  @Test
  void targets_count_as_the_end_says_and_a_target_without_result_is_told() {
    TermReport report =
        report(
            story(1)
                .began("2026-03-03", "2026-03-10")
                .planned("2026-03-10", "T1", "T2", "T3")
                .ended(
                    "2026-05-10",
                    "targets-met",
                    TargetResult.Status.MET,
                    TargetResult.Status.PARTLY)
                .journey(),
            story(2)
                .began("2025-09-03", "2025-09-10")
                .planned("2025-09-10", "T1")
                .ended("2025-12-10", "targets-met", TargetResult.Status.MET)
                .journey());

    assertThat(figure(report, "targets.all")).isEqualTo(3);
    assertThat(figure(report, "targets.met")).isEqualTo(1);
    assertThat(figure(report, "targets.partly")).isEqualTo(1);
    assertThat(figure(report, "targets.no-result")).isEqualTo(1);
    assertThat(figure(report, "ended.all")).isEqualTo(1);
  }

  @Test
  void entry_and_exit_are_better_about_the_same_or_worse() {
    TermReport report =
        report(
            rated(1, "2.0", "2.4"),
            rated(2, "2.0", "2.3"),
            rated(3, "3.0", "2.6"),
            rated(4, "3.0", ""));

    assertThat(figure(report, "change.better")).isEqualTo(1);
    assertThat(figure(report, "change.same")).isEqualTo(1);
    assertThat(figure(report, "change.worse")).isEqualTo(1);
    assertThat(figure(report, "change.no-pair")).isEqualTo(1);
    assertThat(figure(report, "returned.staff-rating")).isEqualTo(3);
  }

  private static Journey rated(int number, String entry, String exit) {
    Story story =
        story(number)
            .began("2026-09-03", "2026-09-10")
            .rated("2026-09-10", Measure.Point.ENTRY, entry);
    if (!exit.isEmpty()) story.rated("2026-11-10", Measure.Point.EXIT, exit);
    return story.ended("2026-11-12", "targets-met").journey();
  }

  @Test
  void governors_are_not_told_that_everybody_of_a_few_did_worse() {
    List<Journey> three =
        List.of(rated(1, "3.0", "2.0"), rated(2, "3.0", "2.0"), rated(3, "3.0", "2.0"));

    TermReport report =
        TermReport.of(
            three, AUTUMN, Schools.TODAY, CASTILION, QUESTIONNAIRES, GOVERNORS, List.of());

    assertThat(report.table("change"))
        .extracting(Printed::cell)
        .doesNotHaveAnyElementsOfTypes(Cell.Shown.class);
  }

  @Test
  void governors_are_not_told_that_everybody_of_a_few_came_for_one_reason() {
    List<Journey> seven =
        IntStream.rangeClosed(1, 7)
            .mapToObj(i -> story(i).referred("2026-10-0" + i, "bereavement").journey())
            .toList();

    TermReport report =
        TermReport.of(
            seven, AUTUMN, Schools.TODAY, CASTILION, QUESTIONNAIRES, GOVERNORS, List.of());

    assertThat(report.table("reasons"))
        .extracting(Printed::id)
        .containsExactly("reasons.referrals");
  }

  @Test
  void ratings_of_two_roles_are_never_compared() {
    TermReport report =
        report(
            story(1)
                .began("2026-09-03", "2026-09-10")
                .rated("2026-09-10", "staff-rating", "teacher", Measure.Point.ENTRY, "2.0")
                .rated("2026-11-10", "staff-rating", "senco", Measure.Point.EXIT, "4.0")
                .ended("2026-11-12", "targets-met")
                .journey());

    assertThat(figure(report, "change.no-pair")).isEqualTo(1);
  }

  @Test
  void ratings_of_another_version_are_compared_only_where_the_school_says_so() {
    assertThat(compared("version: 2")).isEqualTo("change.no-pair");
    assertThat(compared("version: 2\ncomparable-with: [1]")).isEqualTo("change.better");
  }

  @Test
  void ratings_on_two_forms_are_compared_only_where_these_belong_together() {
    String forms = "version: 1\nforms: [{id: a, at: [entry]}, {id: b, at: [exit]}]\n";

    assertThat(compared(forms + "pairs: [[b, b]]")).isEqualTo("change.no-pair");
    assertThat(compared(forms + "pairs: [[a, b]]", "a", "b")).isEqualTo("change.better");
    assertThat(compared(forms, "a", "b")).isEqualTo("change.no-pair");
    assertThat(compared(forms, "a", "a")).isEqualTo("change.better");
  }

  /** What became of one child's ratings from 2.0 to 4.0 under a changed definition. */
  private static String compared(String changed, String... form) {
    Map<String, Questionnaire> all = new HashMap<>(QUESTIONNAIRES);
    all.put("staff-rating", Schools.questionnaire("staff-rating", "version: 1", changed));
    Optional<String> first = form.length == 0 ? Optional.empty() : Optional.of(form[0]);
    Optional<String> last = form.length == 0 ? Optional.empty() : Optional.of(form[1]);
    Journey journey =
        story(1)
            .began("2026-09-03", "2026-09-10")
            .rated("2026-09-10", first, Measure.Point.ENTRY, "2.0")
            .rated("2026-11-10", last, Measure.Point.EXIT, "4.0")
            .ended("2026-11-12", "targets-met")
            .journey();
    TermReport report =
        TermReport.of(List.of(journey), AUTUMN, Schools.TODAY, CASTILION, all, MENTOR, List.of());
    return List.of("change.no-pair", "change.better", "change.same").stream()
        .filter(id -> figure(report, id) == 1)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_measure_chosen_at_referral_is_the_only_one_that_counts() {
    TermReport report =
        report(
            story(1)
                .referred("2026-09-03", Optional.of("pupil"), "low-self-esteem")
                .met("2026-09-10")
                .rated("2026-09-10", Measure.Point.ENTRY, "2.0")
                .rated("2026-11-10", Measure.Point.EXIT, "4.0")
                .ended("2026-11-12", "targets-met")
                .journey());

    assertThat(figure(report, "change.no-pair")).isEqualTo(1);
    assertThat(figure(report, "change.better")).isZero();
  }

  @Test
  void what_is_missing_is_counted() {
    TermReport report =
        report(
            story(1)
                .began("2026-09-03", "2026-09-10")
                .session("2026-09-17", 30)
                .session("2026-09-24", 30)
                .rated("2026-10-01", Measure.Point.ENTRY, "2.0")
                .journey(),
            story(2)
                .began("2026-09-03", "2026-09-10")
                .rated("2026-09-10", Measure.Point.ENTRY, "2.0")
                .planned("2026-09-10", "T1")
                .session("2026-09-17", 30)
                .session("2026-09-24", 30)
                .journey());

    assertThat(figure(report, "missing.baseline")).isEqualTo(1);
    assertThat(figure(report, "missing.plan")).isEqualTo(1);
    assertThat(figure(report, "missing.review")).isEqualTo(1);
  }

  @Test
  void what_happened_after_the_day_of_the_report_is_not_known_to_it() {
    Journey journey =
        story(1)
            .began("2026-09-03", "2026-09-10")
            .session("2026-09-17", 30)
            .session("2026-10-17", 30)
            .ended("2026-11-12", "targets-met")
            .journey();

    TermReport then =
        TermReport.of(
            List.of(journey),
            AUTUMN,
            LocalDate.of(2026, 10, 1),
            CASTILION,
            QUESTIONNAIRES,
            MENTOR,
            List.of());

    assertThat(figure(then, "sessions.held")).isEqualTo(1);
    assertThat(figure(then, "flow.open-at-end")).isEqualTo(1);
    assertThat(then.soFar()).isTrue();
  }

  @Test
  void reasons_are_counted_over_twelve_months_and_each_referral_can_name_several() {
    TermReport report =
        report(
            story(1).referred("2026-09-03", "low-self-esteem", "bereavement").journey(),
            story(2).referred("2026-02-03", "low-self-esteem").journey(),
            story(3).referred("2025-02-03", "bereavement").journey());

    assertThat(figure(report, "reasons.referrals")).isEqualTo(2);
    assertThat(figure(report, "reasons.low-self-esteem")).isEqualTo(2);
    assertThat(figure(report, "reasons.bereavement")).isEqualTo(1);
    assertThat(figure(report, "reasons.other")).isZero();
  }

  @Test
  void a_reason_that_the_policy_itself_calls_other_is_one_of_the_others() {
    SchoolFile school =
        Schools.file(
            "castilion-primary",
            "- {id: underachieving, name: \"Underachieving\", evidence: needed}",
            "- {id: other, name: \"Something else\"}");

    TermReport report =
        TermReport.of(
            List.of(story(1).referred("2026-09-03", "other", "bereavement").journey()),
            AUTUMN,
            Schools.TODAY,
            school,
            QUESTIONNAIRES,
            MENTOR,
            List.of());

    assertThat(figure(report, "reasons.other")).isEqualTo(1);
    assertThat(figure(report, "reasons.bereavement")).isEqualTo(1);
  }

  @Test
  void a_sensitive_reason_is_never_a_row_and_never_stands_alone_among_the_others() {
    SchoolFile stMarys = Schools.file("st-marys-and-st-saviours");
    List<String> criteria =
        stMarys.policy().referral().criteria().stream()
            .filter(criterion -> !criterion.sensitive())
            .map(criterion -> criterion.id())
            .toList();
    List<Journey> journeys = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      journeys.add(
          story(i).referred("2026-10-0" + (i + 1), criteria.toArray(String[]::new)).journey());
    }
    IntStream.range(0, 9)
        .forEach(
            i ->
                journeys.add(
                    Story.of("m-10000" + i)
                        .referred("2026-11-0" + (i + 1), "child-protection")
                        .journey()));

    TermReport report =
        TermReport.of(journeys, AUTUMN, Schools.TODAY, stMarys, QUESTIONNAIRES, MENTOR, List.of());

    List<String> rows = report.table("reasons").stream().map(Printed::id).toList();
    assertThat(rows).doesNotContain("reasons.child-protection").contains("reasons.other");
    assertThat(rows).hasSizeLessThan(criteria.size() + 2);
    assertThat(figure(report, "reasons.other")).isEqualTo(18);
  }
}
