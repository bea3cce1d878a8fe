package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.policy.Audience;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import caseload.report.disclosure.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a report of a year says over that of a term, and what it keeps to itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnualReportTest {
  private static final SchoolFile SCHOOL = FullYear.school();
  private static final Map<String, Questionnaire> QUESTIONNAIRES = Schools.questionnaires();
  private static final Span YEAR = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 18));

  private static TermReport report(List<Journey> journeys, int smallest) {
    String id = smallest == 1 ? "mentor" : "governors";
    return TermReport.of(
        journeys,
        List.of(),
        YEAR,
        Schools.TODAY,
        SCHOOL,
        QUESTIONNAIRES,
        new Audience(id, id, smallest, Optional.empty()),
        List.of(),
        ReportKind.ANNUAL,
        List.of());
  }

  private static int figure(TermReport report, String id) {
    return Say.number(report.cell(id)).orElseThrow();
  }

  private static Journey having(String fact, Journey journey) {
    Mentee who = journey.mentee();
    List<Mentee.Fact> facts = List.of(new Mentee.Fact(fact, Optional.empty(), Optional.empty()));
    Mentee with =
        new Mentee(
            who.mentee(),
            who.name(),
            who.knownAs(),
            who.dateOfBirth(),
            who.upn(),
            who.yearOverride(),
            who.inClass(),
            who.languages(),
            facts,
            who.contacts(),
            who.household(),
            who.safeguardingFile(),
            who.recorded(),
            who.filed(),
            who.school());
    return new Journey(with, journey.episodes());
  }

  @Test
  void nothing_hidden_can_be_worked_out() {
    for (long seed = 0; seed < 30; seed++) {
      List<Journey> journeys = new ArrayList<>(FullYear.random(seed, (int) (3 + seed)));
      int with = (int) (seed % journeys.size());
      for (int i = 0; i < with; i++) journeys.set(i, having("pupil-premium", journeys.get(i)));

      assertThat(report(journeys, (int) (3 + seed % 3)).attacked()).as("seed %d", seed).isEmpty();
      assertThat(report(Caseloads.random(seed, (int) (5 + seed)), 5).attacked())
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void each_reason_is_held_against_the_measure_chosen_at_the_start() {
    TermReport all = report(FullYear.random(3, 30), 1);

    assertThat(
            figure(all, "by-reason.low-self-esteem-rated")
                + figure(all, "by-reason.friendship-issues-rated"))
        .isEqualTo(figure(all, "change.rated"));
    assertThat(
            figure(all, "by-reason.low-self-esteem-better")
                + figure(all, "by-reason.friendship-issues-better"))
        .isEqualTo(figure(all, "change.better"));
  }

  @Test
  void a_reason_of_a_few_has_no_row() {
    TermReport shown = report(FullYear.random(3, 30), 10);

    assertThat(shown.table("by-reason"))
        .extracting(Printed::id)
        .containsExactly("by-reason.low-self-esteem-rated", "by-reason.low-self-esteem-better");
  }

  @Test
  void who_is_referred_is_told_of_facts_that_the_school_writes_down_and_of_no_sensitive_one() {
    List<Journey> journeys = new ArrayList<>(FullYear.random(3, 30));
    for (int i = 0; i < 12; i++) journeys.set(i, having("pupil-premium", journeys.get(i)));
    for (int i = 12; i < 20; i++) journeys.set(i, having("looked-after", journeys.get(i)));

    TermReport report = report(journeys, 5);

    assertThat(report.table("equity"))
        .extracting(Printed::id)
        .containsExactly("equity.pupil-premium-referred", "equity.pupil-premium-ended");
    assertThat(report.cell("equity.pupil-premium-referred")).isEqualTo(new Cell.Shown(12));
    assertThat(report(FullYear.random(3, 30), 5).table("equity")).isEmpty();
  }

  @Test
  void the_years_before_are_there_as_far_back_as_there_are_records() {
    List<Journey> journeys =
        List.of(
            Story.of("m-000001")
                .began("2025-03-03", "2025-03-10")
                .ended("2025-06-01", "other")
                .journey(),
            Story.of("m-000002").began("2025-04-03", "2025-04-10").journey());

    TermReport report = report(journeys, 1);

    assertThat(figure(report, "reach.2025-children")).isEqualTo(2);
    assertThat(figure(report, "reach.2025-ended")).isEqualTo(1);
    assertThat(report.find("reach.2024-children")).isEmpty();
  }

  @Test
  void the_appendix_has_the_middle_change_the_ranks_and_the_size() {
    TermReport report = report(FullYear.random(3, 30), 5);

    assertThat(new MethodText(report).lines().get(0))
        .isEqualTo(
            "SMART targets met: 12 of 22 (55%); interval of Wilson, 95 per cent: 35% to 73%."
                + " Targets of one child go together, so the true one can be wider.");
    assertThat(new MethodText(report).lines().get(1))
        .matches(
            "Staff rating, version 1: n = \\d+; middle change 0\\.\\d \\(.*\\);"
                + " Wilcoxon signed ranks p (= 0\\.\\d+|below 0\\.001); d_av \\(df = \\d+\\) = .* \\(.* to .*\\)\\.");
    assertThat(report.number("scores.staff-rating.version")).contains(BigDecimal.ONE);
    assertThat(new MethodText(report(FullYear.random(3, 6), 5)).lines()).isEmpty();
  }

  @Test
  void the_middle_change_stands_in_words_beside_the_middle_scores() {
    TermReport report = report(FullYear.random(3, 30), 5);
    BigDecimal change = report.number("scores.staff-rating.median").orElseThrow();

    assertThat(new MiddleChange(report).sentence().orElseThrow())
        .startsWith("The middle change, mentee by mentee: ")
        .contains("Staff rating up " + change + " of a point")
        .endsWith("It need not be the difference of the two middle scores.");
    assertThat(new MiddleChange(report(FullYear.random(3, 6), 5)).sentence()).isEmpty();
  }

  @Test
  void a_school_year_runs_from_september_and_is_reported_on_until_spring() {
    assertThat(SchoolYear.of(2026).span())
        .isEqualTo(new Span(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)));
    assertThat(SchoolYear.of(2026).title()).isEqualTo("School year 2025/26");
    assertThat(SchoolYear.latest(LocalDate.of(2026, 7, 10))).isEqualTo(2026);
    assertThat(SchoolYear.latest(LocalDate.of(2026, 11, 23))).isEqualTo(2026);
    assertThat(SchoolYear.latest(LocalDate.of(2027, 3, 23))).isEqualTo(2027);
  }
}
