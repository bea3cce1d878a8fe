package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartersTest {
  static final List<String> POLICIES = Starters.POLICIES;
  static final List<String> QUESTIONNAIRES = Starters.QUESTIONNAIRES;

  @ParameterizedTest
  @FieldSource("POLICIES")
  void every_starter_can_be_used_as_it_stands(String name) {
    SchoolFile file = Starters.policy(name);

    assertThat(file.format()).isEqualTo(SchoolFile.FORMAT);
    assertThat(file.mentors()).hasSize(1);
    assertThat(file.calendar().terms()).hasSize(9);
    assertThat(file.policy().priority().scale())
        .extracting(Choice::id)
        .containsExactly("high", "medium", "low");
  }

  @ParameterizedTest
  @FieldSource("POLICIES")
  void every_setting_that_is_commented_out_can_be_switched_on(String name) {
    SchoolFile file = Starters.everythingOn(name);

    assertThat(file.school().roll()).hasSize(7);
    assertThat(file.calendar().closed()).isNotEmpty();
    assertThat(file.policy().retention()).isPresent();
    assertThat(file.policy().exit().reReferralAfterWeeks()).contains(6);
  }

  @ParameterizedTest
  @FieldSource("POLICIES")
  void a_starter_has_one_place_for_terms_no_tab_and_a_last_line_of_three_dots(String name) {
    String yaml = Starters.text(Starters.policyFile(name));

    assertThat(yaml).containsOnlyOnce("\n  terms:\n  # TERMS\n").endsWith("\n...\n");
    assertThat(yaml).doesNotContain("\t", "\r", ": &", ": *", ": !");
  }

  @ParameterizedTest
  @FieldSource("POLICIES")
  void only_consent_refuses(String name) {
    assertThat(Starters.policy(name).policy().pathway())
        .isNotEmpty()
        .allMatch(step -> step.otherwise() == PathwayStep.Otherwise.WARN);
  }

  @ParameterizedTest
  @FieldSource("POLICIES")
  void every_measure_that_a_starter_asks_for_ships_with_it(String name) {
    Policy policy = Starters.policy(name).policy();

    assertThat(QUESTIONNAIRES)
        .containsAll(policy.baseline().measures())
        .containsAll(policy.exit().questionnaires());
    assertThat(policy.file())
        .allSatisfy(item -> assertThat(QUESTIONNAIRES).containsAll(item.questionnaires()));
  }

  @ParameterizedTest
  @FieldSource("QUESTIONNAIRES")
  void a_questionnaire_scores_one_mean_from_one_to_five_where_higher_is_better(String name) {
    Questionnaire questionnaire = Starters.questionnaire(name);

    assertThat(questionnaire.questionnaire()).isEqualTo(name);
    assertThat(questionnaire.version()).isEqualTo(1);
    assertThat(questionnaire.items()).hasSizeGreaterThanOrEqualTo(8).noneMatch(Item::reverse);
    Score total = questionnaire.score("total").orElseThrow();
    assertThat(total.method()).contains(Score.Method.MEAN);
    assertThat(total.direction()).isEqualTo(Score.Direction.HIGHER_IS_BETTER);
    assertThat(total.minAnswered().orElseThrow()).isLessThan(questionnaire.items().size());
  }

  @Test
  void the_staff_rating_has_twelve_statements() {
    assertThat(Starters.questionnaire("staff-rating").items()).hasSize(12);
  }
}
