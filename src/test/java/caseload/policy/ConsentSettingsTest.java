package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy may say about consent and the pathway, and what is refused when it is read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentSettingsTest {
  private static final String BLANK = Starters.text(Starters.policyFile("blank"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "child: {from-age: 12, from-year: 7}|from-age or from-year, not both",
        "child: {instead-of-parent: yes, competence-note: yes}|only from-age or from-year on",
        "child: {from-age: 12, instead-of-parent: yes}|with competence-note",
        "child: {from-age: 0}|an age in years",
        "child: {from-year: 15}|a year group",
        "opt-out: {scopes: [], after-days: 5}|name at least one",
        "opt-out: {scopes: [group], after-days: 0}|1 or more school days",
        "opt-out: {scopes: [swimming], after-days: 5}|swimming is not among the scopes",
        "witnessed: [\"Pigeon\"]|pigeon is not among the methods",
        "per-scope: {swimming: {lasts-months: 2}}|swimming is not among the scopes",
        "per-scope: {group: {methods: [\"Pigeon\"]}}|pigeon is not among the methods",
        "per-scope: {group: {lasts-months: 0}}|1 or more",
        "per-scope: {observation: {from: every-parent}}|observation-separate: yes, or take it out",
        "opt-out: {scopes: [group, observation], after-days: 5}|observation-separate: yes, or"
      })
  void what_contradicts_itself_is_refused(String setting, String why) {
    assertThatThrownBy(() -> Starters.school(with(setting)))
        .isInstanceOf(Unfit.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "per-scope: {observation: {from: every-parent}}|Observation in class and at play: Consent is needed from every",
        "opt-out: {scopes: [observation], after-days: 5}|A notice is enough for Observation in class and at play"
      })
  void a_rule_for_observation_holds_where_it_is_separate(String setting, String words) {
    String separate =
        with(setting).replace("observation-separate: no", "observation-separate: yes");

    assertThat(words(separate)).contains(words);
  }

  @Test
  void nobody_is_asked_for_a_yes_to_being_counted() {
    String asking =
        BLANK
            .replace("asked-for: [mentoring,", "asked-for: [mentoring, reports,")
            .replace(
                "      - {id: quotes,",
                "      - {id: reports, name: \"Being counted\"}\n      - {id: quotes,");

    assertThatThrownBy(() -> Starters.school(asking))
        .isInstanceOf(Unfit.class)
        .hasMessageContaining("a count without names waits for nobody's yes");
  }

  @Test
  void a_school_that_still_has_the_scope_reads_that_it_takes_nobody_out_of_a_count() {
    String old =
        BLANK.replace(
            "      - {id: quotes,",
            "      - {id: reports, name: \"Being counted\"}\n      - {id: quotes,");

    assertThat(words(old)).contains("takes nobody out of a count");
    assertThat(words(BLANK)).doesNotContain("takes nobody out of a count");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{step: plan, after: [plan], otherwise: warn}|plan after plan",
        "{step: plan, after: [exit], otherwise: warn}|plan after exit after plan",
        "{step: plan, after: [baslin], otherwise: warn}|did you mean baseline?",
        "{step: sessions, after: [plan], otherwise: warn}|did you mean session?",
        "{step: referral, after: [priority], otherwise: warn}|nothing can come before it",
        "{step: referral, after: [consent], otherwise: refuse}|referral-needs-consent: yes"
      })
  void a_pathway_that_cannot_be_walked_is_refused(String step, String why) {
    String exit = "    - {step: exit, after: [plan], otherwise: warn}\n";
    String pathway = "    - " + step + "\n" + (step.contains("[exit]") ? exit : "");

    assertThatThrownBy(
            () -> Starters.school(BLANK.replace("  pathway:\n", "  pathway:\n" + pathway)))
        .isInstanceOf(Unfit.class)
        .hasMessageContaining(why);
  }

  @Test
  void consent_cannot_both_come_first_and_wait_for_something() {
    String both =
        with("referral-needs-consent: yes")
            .replace(
                "  pathway:\n",
                "  pathway:\n    - {step: consent, after: [priority], otherwise: refuse}\n");

    assertThatThrownBy(() -> Starters.school(both))
        .isInstanceOf(Unfit.class)
        .hasMessageContaining("may come before the referral");
  }

  @Test
  void a_step_may_have_a_strict_line_and_a_mild_one() {
    String two =
        BLANK.replace(
            "  pathway:\n",
            """
              pathway:
                - {step: plan, after: [baseline], otherwise: refuse}
                - {step: plan, after: [observation], otherwise: warn}
            """);

    assertThat(Starters.school(two).policy().before("plan"))
        .extracting(PathwayStep::otherwise)
        .containsExactly(PathwayStep.Otherwise.REFUSE, PathwayStep.Otherwise.WARN);
  }

  private static String with(String setting) {
    return BLANK.replace(
        "    before-referral: no\n", "    before-referral: no\n    " + setting + "\n");
  }

  private static String words(String yaml) {
    return String.join("\n", PolicyInWords.lines(Starters.school(yaml), LocalDate.of(2026, 11, 2)));
  }
}
