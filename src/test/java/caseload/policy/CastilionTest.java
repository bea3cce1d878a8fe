package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The paper policy of Castilion Primary School, sentence by sentence. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CastilionTest {
  private final SchoolFile file = Starters.policy("castilion-primary");
  private final Policy policy = file.policy();

  @Test
  void there_is_one_learning_mentor_with_three_hours_a_room_and_a_line_manager() {
    Staff mentor = file.mentors().get(0);

    assertThat(mentor.name()).isEqualTo("Mrs J. Porter");
    assertThat(mentor.hours()).contains(new BigDecimal(3));
    assertThat(mentor.place()).contains("Learning Mentor Room");
    assertThat(mentor.lineManager().flatMap(file::person).map(Staff::name))
        .contains("Mrs S. Clark");
  }

  @Test
  void the_head_teacher_class_teachers_and_the_senco_refer() {
    assertThat(ids(policy.referral().whoMayRefer()))
        .containsExactly("head-teacher", "class-teacher", "senco");
    assertThat(ids(policy.priority().decidedBy()))
        .containsExactly("learning-mentor", "line-manager", "senco");
  }

  @Test
  void clear_evidence_of_at_least_one_of_nine_reasons_is_needed() {
    assertThat(policy.referral().atLeast()).isEqualTo(1);
    assertThat(policy.referral().criteria()).hasSize(9).allMatch(Criterion::needsEvidence);
    assertThat(ids(policy.referral().choices()))
        .containsExactly(
            "underachieving",
            "weak-social-skills",
            "new-to-school",
            "challenging-behaviour",
            "low-self-esteem",
            "lacking-confidence",
            "at-risk-of-exclusion",
            "bereavement",
            "friendship-issues");
  }

  @Test
  void eleven_barriers_nine_results_and_eight_things_at_the_first_meeting() {
    assertThat(policy.barriers()).hasSize(11);
    assertThat(policy.results()).hasSize(9);
    assertThat(policy.firstMeeting().items()).hasSize(8);
  }

  @Test
  void consent_covers_one_to_one_groups_and_being_observed() {
    assertThat(ids(policy.consent().askedFor()))
        .containsExactly("mentoring", "group", "observation");
    assertThat(policy.consent().observationScope()).isEqualTo(ConsentRule.MENTORING);
  }

  @Test
  void the_work_takes_six_to_eight_weeks_and_the_policy_is_looked_at_every_two_years() {
    assertThat(policy.programme().weeksLeast()).contains(6);
    assertThat(policy.programme().weeksMost()).contains(8);
    assertThat(policy.paper().reviewEveryYears()).contains(2);
    assertThat(policy.paper().overdue(Starters.TODAY)).isTrue();
  }

  @Test
  void a_file_holds_what_the_policy_lists() {
    assertThat(policy.file())
        .extracting(FileItem::id)
        .containsExactly(
            "referral-form",
            "letters",
            "consent-form",
            "baseline-data",
            "progress-data",
            "action-plan",
            "session-reports",
            "meeting-records",
            "evaluation-data",
            "pupil-questionnaire",
            "parent-questionnaire",
            "teacher-questionnaire",
            "staff-rating-entry",
            "staff-rating-exit",
            "case-study");
  }

  private static List<String> ids(List<Choice> choices) {
    return choices.stream().map(Choice::id).toList();
  }
}
