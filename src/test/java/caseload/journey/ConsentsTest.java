package caseload.journey;

import static caseload.journey.Samples.consent;
import static caseload.journey.Samples.contact;
import static caseload.journey.Samples.father;
import static caseload.journey.Samples.later;
import static caseload.journey.Samples.mother;
import static caseload.journey.Samples.no;
import static caseload.journey.Samples.on;
import static caseload.journey.Samples.rule;
import static caseload.journey.Samples.until;
import static caseload.journey.Samples.yes;
import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Consent.Answer;
import caseload.journey.Contact.Responsibility;
import caseload.policy.ConsentRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);
  private static final LocalDate NEXT_WEEK = MONDAY.plusWeeks(1);
  private static final String MENTORING = ConsentRule.MENTORING;
  private static final ConsentRule EVERYBODY =
      rule(ConsentRule.From.EVERY_PARENT_CONSULTED, false, Optional.empty(), false);

  @Test
  void nobody_was_asked() {
    assertThat(of().standing(MENTORING, MONDAY).word()).isEqualTo(Standing.Word.NOT_ASKED);
  }

  @Test
  void asking_and_reminding_give_no_consent() {
    Consents asked =
        of(said(MONDAY, "mother", Answer.ASKED), said(FRIDAY, "mother", Answer.REMINDED));

    assertThat(asked.standing(MENTORING, NEXT_WEEK))
        .isEqualTo(new Standing(Standing.Word.ASKED, Optional.of(FRIDAY)));
    assertThat(asked.inForce(MENTORING, NEXT_WEEK)).isFalse();
  }

  @Test
  void silence_is_no_consent() {
    Consents silent =
        of(said(MONDAY, "mother", Answer.ASKED), said(FRIDAY, "mother", Answer.NO_REPLY));

    assertThat(silent.standing(MENTORING, NEXT_WEEK).word()).isEqualTo(Standing.Word.NO_REPLY);
  }

  @Test
  void a_yes_holds_from_its_own_day_and_not_the_day_before() {
    Consents given = of(yes(MONDAY, "mother", MENTORING));

    assertThat(given.inForce(MENTORING, MONDAY.minusDays(1))).isFalse();
    assertThat(given.inForce(MENTORING, MONDAY)).isTrue();
    assertThat(given.inForce(MENTORING, MONDAY.plusYears(3))).isTrue();
  }

  @Test
  void a_yes_with_conditions_is_a_yes() {
    Consents given = of(said(MONDAY, "mother", Answer.GIVEN_WITH_CONDITIONS));

    assertThat(given.inForce(MENTORING, MONDAY)).isTrue();
  }

  @Test
  void being_asked_again_does_not_take_a_yes_away() {
    Consents again = of(yes(MONDAY, "mother", MENTORING), said(FRIDAY, "mother", Answer.ASKED));

    assertThat(again.inForce(MENTORING, FRIDAY)).isTrue();
  }

  @Test
  void a_yes_is_a_yes_to_what_it_names_and_no_more() {
    assertThat(of(yes(MONDAY, "mother", MENTORING)).inForce("group", MONDAY)).isFalse();
    assertThat(of(yes(MONDAY, "mother")).inForce(MENTORING, MONDAY)).isFalse();
  }

  @Test
  void a_no_without_scopes_is_a_no_to_everything() {
    Consents withdrawn = of(yes(MONDAY, "mother", MENTORING, "group"), no(FRIDAY, "mother"));

    assertThat(withdrawn.inForce(MENTORING, FRIDAY)).isFalse();
    assertThat(withdrawn.inForce("group", FRIDAY)).isFalse();
  }

  @Test
  void a_no_to_groups_leaves_the_rest() {
    Consents half =
        of(
            yes(MONDAY, "mother", MENTORING, "group"),
            consent(FRIDAY, later(), "mother", Answer.WITHDRAWN, "group"));

    assertThat(half.inForce(MENTORING, FRIDAY)).isTrue();
    assertThat(half.inForce("group", FRIDAY)).isFalse();
  }

  @Test
  void one_parent_is_enough_when_the_other_is_silent() {
    Consents one = of(yes(MONDAY, "mother", MENTORING), said(MONDAY, "father", Answer.ASKED));

    assertThat(one.inForce(MENTORING, MONDAY)).isTrue();
  }

  @Test
  void the_no_of_one_parent_stands_against_the_yes_of_the_other_whichever_came_first() {
    Consents noLast = of(yes(MONDAY, "mother", MENTORING), no(FRIDAY, "father"));
    Consents noFirst = of(no(MONDAY, "father"), yes(FRIDAY, "mother", MENTORING));

    assertThat(noLast.standing(MENTORING, FRIDAY))
        .isEqualTo(new Standing(Standing.Word.WITHDRAWN, Optional.of(FRIDAY)));
    assertThat(noFirst.standing(MENTORING, FRIDAY))
        .isEqualTo(new Standing(Standing.Word.WITHDRAWN, Optional.of(MONDAY)));
  }

  @Test
  void a_parent_may_say_yes_after_a_no() {
    Consents changed = of(said(MONDAY, "mother", Answer.REFUSED), yes(FRIDAY, "mother", MENTORING));

    assertThat(changed.standing(MENTORING, MONDAY).word()).isEqualTo(Standing.Word.REFUSED);
    assertThat(changed.inForce(MENTORING, FRIDAY)).isTrue();
  }

  @Test
  void of_two_answers_on_one_day_the_one_written_down_last_counts() {
    Consent yes = consent(MONDAY, on(MONDAY, 5), "mother", Answer.GIVEN, MENTORING);
    Consent before = consent(MONDAY, on(MONDAY, 1), "mother", Answer.WITHDRAWN);
    Consent after = consent(MONDAY, on(MONDAY, 9), "mother", Answer.WITHDRAWN);

    assertThat(of(yes, before).inForce(MENTORING, MONDAY)).isTrue();
    assertThat(of(yes, after).inForce(MENTORING, MONDAY)).isFalse();
  }

  @Test
  void of_two_answers_written_down_at_one_moment_the_no_counts() {
    Consent yes = consent(MONDAY, on(MONDAY, 0), "mother", Answer.GIVEN, MENTORING);
    Consent no = consent(MONDAY, on(MONDAY, 0), "mother", Answer.WITHDRAWN);

    assertThat(of(yes, no).inForce(MENTORING, MONDAY)).isFalse();
    assertThat(of(no, yes).inForce(MENTORING, MONDAY)).isFalse();
  }

  @Test
  void what_was_written_down_late_counts_from_its_own_day() {
    Consent yes = consent(MONDAY, on(MONDAY, 0), "mother", Answer.GIVEN, MENTORING);
    Consent late = consent(FRIDAY, on(NEXT_WEEK, 0), "mother", Answer.WITHDRAWN);

    assertThat(of(late, yes).inForce(MENTORING, FRIDAY.minusDays(1))).isTrue();
    assertThat(of(late, yes).inForce(MENTORING, FRIDAY)).isFalse();
  }

  @Test
  void a_withdrawal_leaves_the_days_before_it_as_they_were() {
    Consents withdrawn = of(yes(MONDAY, "mother", MENTORING), no(FRIDAY, "mother"));

    assertThat(withdrawn.inForce(MENTORING, FRIDAY.minusDays(1))).isTrue();
    assertThat(withdrawn.inForce(MENTORING, FRIDAY)).isFalse();
    assertThat(withdrawn.inForce(MENTORING, NEXT_WEEK)).isFalse();
  }

  @Test
  void consent_has_lapsed_since_the_last_of_several_yeses_ended() {
    Consents given =
        heard(
            List.of(yes(MONDAY, "mother", MENTORING), yes(FRIDAY, "father", MENTORING)),
            both(),
            lasting(6));

    assertThat(given.standing(MENTORING, FRIDAY.plusMonths(7)).since())
        .contains(FRIDAY.plusMonths(6).minusDays(1));
  }

  @Test
  void the_policys_months_end_a_yes_on_the_eve_of_the_day_of_the_month() {
    Consents given = heard(List.of(yes(MONDAY, "mother", MENTORING)), both(), lasting(6));
    LocalDate last = LocalDate.of(2027, 3, 20);

    assertThat(given.inForce(MENTORING, last)).isTrue();
    assertThat(given.standing(MENTORING, last.plusDays(1)))
        .isEqualTo(new Standing(Standing.Word.LAPSED, Optional.of(last)));
    assertThat(given.lastDay(MENTORING, MONDAY)).contains(last);
  }

  @Test
  void the_day_on_the_form_ends_a_yes_when_it_is_the_earlier_one() {
    Consents form = of(until(yes(MONDAY, "mother", MENTORING), FRIDAY));
    Consent far = until(yes(MONDAY, "mother", MENTORING), MONDAY.plusYears(2));

    assertThat(form.inForce(MENTORING, FRIDAY)).isTrue();
    assertThat(form.inForce(MENTORING, FRIDAY.plusDays(1))).isFalse();
    assertThat(
            heard(List.of(far), both(), lasting(6)).inForce(MENTORING, LocalDate.of(2027, 3, 21)))
        .isFalse();
  }

  @Test
  void a_yes_that_ran_out_is_renewed_by_a_new_one() {
    Consents renewed =
        of(until(yes(MONDAY, "mother", MENTORING), FRIDAY), yes(NEXT_WEEK, "mother", MENTORING));

    assertThat(renewed.inForce(MENTORING, NEXT_WEEK.minusDays(1))).isFalse();
    assertThat(renewed.inForce(MENTORING, NEXT_WEEK)).isTrue();
  }

  @Test
  void a_newer_yes_with_an_earlier_end_replaces_the_older_one() {
    Consents shorter =
        of(
            yes(MONDAY, "mother", MENTORING),
            until(yes(FRIDAY, "mother", MENTORING), FRIDAY.plusDays(1)));

    assertThat(shorter.inForce(MENTORING, NEXT_WEEK)).isFalse();
  }

  @Test
  void the_yes_of_somebody_without_parental_responsibility_does_not_count_and_the_no_does() {
    List<Contact> contacts = List.of(mother(), contact("partner", Responsibility.NO));
    Consents onlyYes = heard(List.of(yes(MONDAY, "partner", MENTORING)), contacts, rule());
    Consents alsoNo =
        heard(List.of(yes(MONDAY, "mother", MENTORING), no(MONDAY, "partner")), contacts, rule());

    assertThat(onlyYes.inForce(MENTORING, MONDAY)).isFalse();
    assertThat(alsoNo.inForce(MENTORING, MONDAY)).isFalse();
  }

  @Test
  void a_local_authority_and_somebody_whose_responsibility_is_unknown_may_say_yes() {
    for (Responsibility some : List.of(Responsibility.LOCAL_AUTHORITY, Responsibility.UNKNOWN)) {
      List<Consent> yes = List.of(yes(MONDAY, "carer", MENTORING));
      Consents given = heard(yes, List.of(contact("carer", some)), rule());

      assertThat(given.inForce(MENTORING, MONDAY)).isTrue();
    }
  }

  @Test
  void the_yes_of_a_contact_who_is_not_in_the_file_does_not_count_and_the_no_does() {
    assertThat(of(yes(MONDAY, "aunt", MENTORING)).inForce(MENTORING, MONDAY)).isFalse();
    assertThat(of(yes(MONDAY, "mother", MENTORING), no(MONDAY, "aunt")).inForce(MENTORING, MONDAY))
        .isFalse();
  }

  @Test
  void where_everybody_who_wants_to_be_consulted_must_agree_one_is_not_enough() {
    Consent mothers = yes(MONDAY, "mother", MENTORING);
    Consents one = heard(List.of(mothers), consulted(), EVERYBODY);
    Consents two =
        heard(List.of(mothers, yes(FRIDAY, "father", MENTORING)), consulted(), EVERYBODY);

    assertThat(one.standing(MENTORING, FRIDAY).word()).isEqualTo(Standing.Word.ASKED);
    assertThat(two.inForce(MENTORING, FRIDAY.minusDays(1))).isFalse();
    assertThat(two.inForce(MENTORING, FRIDAY)).isTrue();
  }

  @Test
  void where_everybody_must_agree_a_yes_that_ran_out_is_missing() {
    Consent fathers = until(yes(MONDAY, "father", MENTORING), FRIDAY);
    Consents two =
        heard(List.of(yes(MONDAY, "mother", MENTORING), fathers), consulted(), EVERYBODY);

    assertThat(two.inForce(MENTORING, FRIDAY)).isTrue();
    assertThat(two.inForce(MENTORING, NEXT_WEEK)).isFalse();
  }

  private static Consents of(Consent... answers) {
    return heard(List.of(answers), both(), rule());
  }

  private static Consents heard(List<Consent> said, List<Contact> contacts, ConsentRule rule) {
    return new Consents(said, Samples.mentee(contacts.toArray(Contact[]::new)), rule, List.of());
  }

  private static List<Contact> both() {
    return List.of(mother(), father());
  }

  /** Mother and father want to be consulted, the aunt does not. */
  private static List<Contact> consulted() {
    return List.of(
        contact("mother", Responsibility.YES, true),
        contact("father", Responsibility.YES, true),
        contact("aunt", Responsibility.UNKNOWN));
  }

  private static ConsentRule lasting(int months) {
    return rule(ConsentRule.From.ONE_PARENT, false, Optional.of(months), false);
  }

  private static Consent said(LocalDate day, String contact, Answer answer) {
    return consent(day, later(), contact, answer, MENTORING);
  }
}
