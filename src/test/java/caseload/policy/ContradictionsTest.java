package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings of which each is right and which cannot both be meant. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContradictionsTest {
  private static final String TEXT = Starters.text(Starters.policyFile("castilion-primary"));
  private static final String LEAST = "    at-least: 1\n";
  private static final String CRITERION =
      "id: underachieving, name: \"Underachieving\", evidence: needed";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          countersignature | countersignature: refuse
          audits           | audits: [caretaker]
          open-to          | open-to: {year-to: 2}
          year-from        | open-to: {}
          year-to          | open-to: {year-from: 5, year-to: 4}
          age-to           | open-to: {age-from: 9, age-to: 8}
          at-least-of      | at-least-of: [{groups: ["Home"], at-least: 1}]
          at-least-of      | at-least-of: [{groups: ["Work"], at-least: 2}]
          at-least         | at-least-of: [{groups: ["Work"], at-least: 0}]
          referral         | eligibility: [{formats: [choir], open-to: {year-from: 5}, otherwise: warn}]
          """)
  void of_referrals(String field, String setting) {
    String criterion = CRITERION + ", group: \"Work\", open-to: {year-from: 3}";

    Unfit no =
        unfit(TEXT.replace(LEAST, LEAST + "    " + setting + "\n").replace(CRITERION, criterion));

    assertThat(no.field()).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          evidence   | exclusion: yes, evidence: needed
          sensitive  | exclusion: yes, sensitive: yes
          barriers   | exclusion: yes, barriers: [transition]
          open-to    | exclusion: yes, open-to: {year-from: 3}
          scores-met | scores-met: any
          scores     | scores: [S, S]
          score      | scores: [{questionnaire: sdq, score: total, by: teacher}]
          at-most    | scores: [{questionnaire: sdq, score: total, by: t, at-least: 9, at-most: 8}]
          by         | scores: [{questionnaire: sdq, score: total, by: pupil, at-least: 9}]
          """)
  void of_one_criterion(String field, String setting) {
    String score = "{questionnaire: sdq, score: total, by: teacher, at-least: 16}";
    String criterion = "id: low, name: \"Low\", " + setting.replace("S", score);

    assertThat(unfit(TEXT.replace(CRITERION, criterion)).field()).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          re-referral        | re-referral: after-gap
          re-referral        | {re-referral: never, re-referral-after-weeks: 6}
          re-referral        | {re-referral: at-once, re-referral-after-weeks: 6}
          reopen-within-days | reopen-within-days: 0
          """)
  void of_coming_back(String field, String settings) {
    String lines = settings.replaceAll("[{}]", "").replace(", ", "\n    ");

    assertThat(unfit(TEXT.replace("# re-referral-after-weeks: 6", lines)).field()).isEqualTo(field);
  }

  @Test
  void a_talk_that_is_asked_for_needs_somebody_to_talk_with() {
    String nobody = TEXT.replaceFirst("(?s)    discussed-with:.*?    # Policy", "    # Policy");

    assertThat(unfit(nobody.replace(LEAST, LEAST + "    discussion: warn\n")).field())
        .isEqualTo("discussion");
  }

  @ParameterizedTest
  @CsvSource({"same-mentor", "same-time"})
  void siblings_apart_cannot_be_in_one_group(String apart) {
    String rule = "  siblings: {" + apart + ": refuse, same-group: allowed}\n  programme:";

    assertThat(unfit(TEXT.replace("  programme:", rule)).field()).isEqualTo("same-group");
  }

  private static Unfit unfit(String yaml) {
    assertThat(yaml).isNotEqualTo(TEXT);
    return catchThrowableOfType(Unfit.class, () -> Starters.school(yaml));
  }
}
