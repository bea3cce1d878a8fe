package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.policy.Audience;
import caseload.policy.Span;
import caseload.report.disclosure.Cell;
import caseload.report.disclosure.Issued;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Sentences read aloud: for none, one and many, and with a number hidden. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TermTextTest {
  private static final List<String> IDS =
      List.of(
          "flow.children",
          "flow.started",
          "flow.ended",
          "flow.open-at-end",
          "referrals.waiting",
          "waiting.days",
          "consent.asked",
          "consent.answered",
          "consent.days",
          "sessions.offered",
          "sessions.held",
          "hours.used-minutes",
          "hours.pupil-minutes",
          "flow.reopened",
          "ended.all",
          "change.better",
          "change.worse",
          "change.rated",
          "change.no-pair",
          "targets.all",
          "targets.met");
  private static final Span AUTUMN = new Span(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));

  private final Map<String, Cell> cells = new TreeMap<>();

  private TermTextTest with(String id, int shown) {
    cells.put(id, new Cell.Shown(shown));
    return this;
  }

  private TermTextTest fewer(String id) {
    cells.put(id, new Cell.FewerThan(5));
    return this;
  }

  private TermText text() {
    return text(Optional.of(42 * 60), AUTUMN);
  }

  private TermText text(Optional<Integer> allocated, Span days) {
    List<Printed> figures = new ArrayList<>();
    for (String id : IDS) {
      Cell cell = cells.getOrDefault(id, new Cell.Withheld());
      figures.add(new Printed(id, id.substring(0, id.indexOf('.')), id, cell));
    }
    allocated.ifPresent(minutes -> figures.add(hours(minutes)));
    TermReport report =
        new TermReport(
            AUTUMN,
            days,
            new Span(LocalDate.of(2025, 12, 19), LocalDate.of(2026, 12, 18)),
            days.to(),
            new Audience("governors", "Governors", 5, Optional.empty()),
            Noun.of("pupil"),
            figures,
            List.of(),
            0,
            new Issued(Map.of(), List.of()),
            new Issued(Map.of(), List.of()),
            Set.of());
    Period period =
        new Period("autumn-2026", "Autumn term 2026", "in the autumn term 2026", AUTUMN);
    return new TermText(report, period, "learning mentor");
  }

  private static Printed hours(int minutes) {
    return new Printed("hours.allocated-minutes", "hours", "given", new Cell.Shown(minutes));
  }

  @Test
  void the_paragraph_with_all_numbers_shown() {
    with("flow.children", 17).with("flow.started", 9).with("flow.ended", 6);
    with("flow.open-at-end", 11).with("sessions.offered", 58).with("sessions.held", 47);
    with("ended.all", 22).with("change.better", 13).with("targets.all", 60).with("targets.met", 41);

    assertThat(text().summary())
        .isEqualTo(
            "In the autumn term 2026 the learning mentor worked with 17 pupils. 9 pieces of work"
                + " started, 6 ended and 11 go on. 58 sessions were offered and 47 took place."
                + " Results are counted over the twelve months to 18 December 2026, in which 22"
                + " pieces of work ended and had not been taken up again. In 13 of the 22 pieces of work that ended the rating at"
                + " the end was better than at the start. 41 of the 60 SMART targets of the work that ended"
                + " were met (68%).");
  }

  @Test
  void the_paragraph_with_one_of_each() {
    with("flow.children", 1).with("flow.started", 1).with("flow.ended", 1);
    with("flow.open-at-end", 1).with("sessions.offered", 1).with("sessions.held", 1);
    with("ended.all", 1).with("change.better", 1).with("targets.all", 1).with("targets.met", 1);

    assertThat(text().summary())
        .isEqualTo(
            "In the autumn term 2026 the learning mentor worked with 1 pupil. 1 piece of work"
                + " started, 1 ended and 1 goes on. 1 session was offered and 1 took place."
                + " Results are counted over the twelve months to 18 December 2026, in which 1"
                + " piece of work ended and had not been taken up again. In the 1 piece of work that ended the rating at the end"
                + " was better than at the start. The 1 SMART target of the work that ended was met.");
  }

  @Test
  void the_paragraph_with_none_of_anything() {
    with("flow.children", 0).with("flow.started", 0).with("flow.ended", 0);
    with("flow.open-at-end", 0).with("sessions.offered", 0).with("sessions.held", 0);
    with("ended.all", 0).with("change.better", 0).with("targets.all", 0).with("targets.met", 0);

    assertThat(text().summary())
        .isEqualTo(
            "In the autumn term 2026 the learning mentor worked with no pupils. No pieces of work"
                + " started, none ended and none go on. No sessions were offered. Results are"
                + " counted over the twelve months to 18 December 2026, in which no pieces of work"
                + " ended and had not been taken up again.");
  }

  @Test
  void the_paragraph_with_everything_hidden() {
    assertThat(text().summary())
        .isEqualTo(
            "How many pupils the learning mentor worked with in the autumn term 2026 is not shown."
                + " Results are counted over the twelve months to 18 December 2026.");
  }

  @Test
  void a_small_number_is_said_as_fewer_than() {
    with("flow.children", 12).fewer("flow.started").with("flow.ended", 7);

    assertThat(text().summary())
        .startsWith(
            "In the autumn term 2026 the learning mentor worked with 12 pupils. Fewer than five"
                + " pieces of work started and 7 ended. Results");
  }

  @Test
  void while_the_term_goes_on_the_paragraph_says_so() {
    with("flow.children", 12);

    TermText text = text(Optional.empty(), new Span(AUTUMN.from(), LocalDate.of(2026, 10, 1)));

    assertThat(text.summary()).startsWith("In the autumn term 2026, so far, the learning mentor");
  }

  @Test
  void hours_are_said_with_one_decimal() {
    with("hours.used-minutes", 1047);

    assertThat(text().hours())
        .isEqualTo(
            "17.5 of the 42 hours that the school gave to mentoring in this time were spent in"
                + " sessions.");
    assertThat(text(Optional.empty(), AUTUMN).hours())
        .isEqualTo(
            "How many hours a week are for mentoring here is not written in the settings."
                + " Sessions took 17.5 hours.");
  }

  @Test
  void hidden_hours_still_say_what_was_given() {
    assertThat(text().hours())
        .isEqualTo(
            "The school gave 42 hours to mentoring in this time; how many were spent in sessions"
                + " is not shown.");
  }

  @Test
  void waiting_and_consent_say_when_there_is_nothing_to_say() {
    with("flow.started", 0).with("consent.asked", 0);

    assertThat(text().waiting()).isEqualTo("No work started, so there is no waiting time to give.");
    assertThat(text().consent()).isEqualTo("No request for consent was recorded in this time.");
  }

  @Test
  void nobody_who_has_not_answered_is_said_to_have_taken_no_days() {
    with("consent.asked", 5).with("consent.answered", 0).with("consent.days", 0);

    assertThat(text().consent())
        .isEqualTo("No family that was asked for consent has answered yet.");
  }

  @Test
  void waiting_and_consent_in_days() {
    with("flow.started", 6).with("waiting.days", 16).with("consent.asked", 5);
    with("consent.days", 1);

    assertThat(text().waiting())
        .isEqualTo(
            "From referral to start the middle waiting time was 16 days: half waited that long or less.");
    assertThat(text().consent())
        .isEqualTo("Of the families who answered about consent, half did so within 1 day.");
  }

  @Test
  void an_answer_on_the_same_day_took_no_number_of_days() {
    with("consent.days", 0);

    assertThat(text().consent()).endsWith("half did so on the day they were asked.");
  }

  @Test
  void whoever_hears_of_the_better_hears_of_the_worse() {
    with("ended.all", 14).with("change.better", 8).with("change.worse", 5);
    assertThat(text().better().orElseThrow())
        .endsWith("better than at the start, and in 5 it was worse.");

    with("change.worse", 0);
    assertThat(text().better().orElseThrow()).endsWith("and in none was it worse.");
  }

  @Test
  void where_nobody_was_rated_twice_it_is_not_said_that_none_got_better() {
    with("ended.all", 14).with("change.better", 0).with("change.rated", 0);
    with("change.worse", 0).with("change.no-pair", 14);

    assertThat(text().better()).contains("No work that ended was rated twice.");
    assertThat(text().unrated()).isEmpty();
  }

  @Test
  void those_without_two_ratings_are_counted_beside_the_result() {
    with("ended.all", 14).with("change.better", 8).with("change.no-pair", 5);

    assertThat(text().unrated())
        .contains(
            "For 5 of the 14 there are no two ratings to compare; they are counted here as not better.");
    with("change.no-pair", 0);
    assertThat(text().unrated()).isEmpty();
  }

  @Test
  void a_group_s_sessions_are_said_to_count_for_each_child_only_where_there_were_groups() {
    with("sessions.offered", 9).with("sessions.held", 7).with("hours.used-minutes", 60);
    with("hours.pupil-minutes", 180);

    assertThat(text().summary())
        .contains("7 took place, a group's counted once for each of its pupils.");
    with("hours.pupil-minutes", 60);
    assertThat(text().summary()).contains("7 took place. Results");
  }

  @Test
  void where_nothing_was_taken_up_again_nothing_is_said_of_it() {
    with("ended.all", 7).with("flow.reopened", 0);

    assertThat(text().summary()).endsWith("in which 7 pieces of work ended.");
  }

  @Test
  void what_comes_next_is_said_or_is_said_to_be_hidden() {
    assertThat(text().next())
        .isEqualTo("How much of the work goes on and how many referrals wait are not shown.");
    with("flow.open-at-end", 11).with("referrals.waiting", 5);
    assertThat(text().next())
        .isEqualTo("11 pieces of work go on. 5 referrals wait for a decision or to begin.");
  }

  @Test
  void no_percentage_is_made_of_a_handful() {
    with("ended.all", 19).with("targets.all", 60).with("targets.met", 41);

    assertThat(text().targets()).hasValueSatisfying(s -> assertThat(s).doesNotContain("%"));
  }

  @Test
  void no_sentence_claims_what_numbers_cannot() {
    Pattern claims =
        Pattern.compile("(?i)prove|signific|impact|due to|as a result|months.? progress|caused");
    for (int n : List.of(0, 1, 7, 40)) {
      IDS.forEach(id -> with(id, n));
      TermText text = text();

      assertThat(
              List.of(text.summary(), text.waiting(), text.consent(), text.hours(), text.next())
                  + text.better().orElse("")
                  + text.unrated().orElse("")
                  + text.targets().orElse(""))
          .doesNotContainPattern(claims);
    }
  }
}
