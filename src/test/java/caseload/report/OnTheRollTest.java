package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.policy.Audience;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import caseload.report.disclosure.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Those worked with beside the roll: said where both may be known, and nothing follows from it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OnTheRollTest {
  private static final String FACT = "pupil-premium";
  private static final Span AUTUMN = new Span(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));
  private static final Map<String, Questionnaire> QUESTIONNAIRES = Schools.questionnaires();
  private static final SchoolFile PLAIN = Schools.file("castilion-primary");
  private static final SchoolFile COMPARES = comparing("24.5");

  @Test
  void both_numbers_are_said_where_they_are_large_enough() {
    TermReport report = report(COMPARES, 40, 0.5, 5);

    int with = ((Cell.Shown) report.cell("worked-with." + FACT)).n();
    int all = ((Cell.Shown) report.cell("flow.children")).n();
    assertThat(summary(report))
        .contains("That is %d of the 400 children on the roll.".formatted(all))
        .contains(
            "Pupil premium: %d of them, and 98 of the 400 children on the roll.".formatted(with));
  }

  @Test
  void a_few_children_with_the_fact_are_not_told() {
    TermReport report = report(COMPARES, 40, 0.05, 5);

    assertThat(report.cell("worked-with." + FACT)).isNotInstanceOf(Cell.Shown.class);
    assertThat(summary(report)).doesNotContain("Pupil premium");
  }

  @Test
  void neither_are_a_few_without_it_nor_nobody() {
    assertThat(report(COMPARES, 40, 0.95, 5).cell("worked-with." + FACT))
        .isNotInstanceOf(Cell.Shown.class);
    assertThat(report(COMPARES, 40, 0, 5).cell("worked-with." + FACT))
        .isNotInstanceOf(Cell.Shown.class);
  }

  @Test
  void a_few_on_the_roll_are_not_told_either() {
    TermReport report = report(comparing("0.5"), 40, 0.5, 5);

    assertThat(report.find("roll." + FACT)).isEmpty();
    assertThat(report.find("roll.all")).contains(new Cell.Shown(400));
    assertThat(summary(report)).doesNotContain("Pupil premium");
  }

  @Test
  void a_school_without_such_figures_reads_of_none() {
    TermReport report = report(PLAIN, 40, 0.5, 5);

    assertThat(report.figures()).noneMatch(each -> each.id().contains(FACT));
    assertThat(summary(report)).doesNotContain("roll");
  }

  @Test
  void nothing_hidden_can_be_worked_out() {
    for (int seed = 0; seed < 60; seed++) {
      TermReport report = report(COMPARES, 4 + seed, (seed % 11) / 10.0, 3 + seed % 3);

      assertThat(report.attacked()).as("seed %d", seed).isEmpty();
    }
  }

  private static String summary(TermReport report) {
    Period period = new Period("a", "A", "in the autumn", AUTUMN);
    return new TermText(report, period, "learning mentor").summary();
  }

  private static TermReport report(SchoolFile school, int children, double share, int smallest) {
    Audience audience = new Audience("governors", "Governors", smallest, Optional.empty());
    List<Journey> journeys = new ArrayList<>();
    Random random = new Random(children);
    for (Journey each : Caseloads.random(children, children)) {
      List<Mentee.Fact> facts =
          random.nextDouble() < share
              ? List.of(new Mentee.Fact(FACT, Optional.empty(), Optional.empty()))
              : List.of();
      journeys.add(new Journey(with(facts, each.mentee()), each.episodes()));
    }
    return TermReport.of(
        journeys, AUTUMN, AUTUMN.to(), school, QUESTIONNAIRES, audience, List.of());
  }

  private static Mentee with(List<Mentee.Fact> facts, Mentee who) {
    return new Mentee(
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
  }

  private static SchoolFile comparing(String percent) {
    String share = "comparison: {roll-share: [{fact: pupil-premium, percent: " + percent + "}]}\n";
    return Schools.file(
        "castilion-primary", "\nschool:\n", "\n" + share + "\nschool:\n  roll: {year-5: 400}\n");
  }
}
