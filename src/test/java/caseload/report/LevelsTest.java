package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.journey.TargetResult.Status;
import caseload.policy.Audience;
import caseload.policy.Questionnaire;
import caseload.policy.Span;
import caseload.report.change.GoalAttainment;
import caseload.report.change.HalfUp;
import caseload.report.disclosure.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How far goals came out as expected, as counts for governors. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LevelsTest {
  private static final Span AUTUMN = new Span(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));
  private static final Period PERIOD = Period.of(AUTUMN);

  private static Journey child(int number, int... levels) {
    Story story =
        Story.of("m-%06d".formatted(number)).began("2026-09-03", "2026-09-10", "low-self-esteem");
    story
        .planned("2026-09-10", "T1", "T2")
        .attained("2026-09-11", Measure.Point.ENTRY, "40.0", -1, -1);
    List<GoalAttainment.Goal> goals = new ArrayList<>();
    for (int level : levels) goals.add(new GoalAttainment.Goal(1, -1, level));
    String t = HalfUp.round(new GoalAttainment(goals).atExit(), 1).toPlainString();
    story.session("2026-09-17", 30).attained("2026-11-20", Measure.Point.EXIT, t, levels);
    return story.ended("2026-11-23", "targets-met", Status.MET, Status.PARTLY).journey();
  }

  private static TermReport report(List<Journey> journeys, int smallest) {
    return report(journeys, smallest, Schools.questionnaires());
  }

  private static TermReport report(
      List<Journey> journeys, int smallest, Map<String, Questionnaire> questionnaires) {
    String id = smallest == 1 ? "mentor" : "governors";
    return TermReport.of(
        journeys,
        AUTUMN,
        Schools.TODAY,
        Schools.file("castilion-primary"),
        questionnaires,
        new Audience(id, id, smallest, Optional.empty()),
        List.of());
  }

  /** Twelve children, two goals each: five below, eight as expected and so on. */
  private static List<Journey> twelve() {
    return IntStream.range(0, 12)
        .mapToObj(i -> child(i, i < 6 ? 0 : 1, i % 2 == 0 ? 0 : -1))
        .toList();
  }

  @Test
  void goals_are_counted_by_level_with_the_mean_t_beside_them() {
    TermReport report = report(twelve(), 5);

    assertThat(report.table("levels").stream().map(each -> each.row() + ": " + each.cell().words()))
        .containsExactly(
            "Children whose goals were rated so at the end: 12",
            "All their goals: 24",
            "Much less than expected: 0",
            "Less than expected: 6",
            "As expected: 12",
            "More than expected: 6",
            "Much more than expected: 0");
    assertThat(report.number(Levels.T))
        .hasValueSatisfying(t -> assertThat(t).isEqualByComparingTo("50.0"));
    assertThat(new TermText(report, PERIOD, "mentor").levels().orElseThrow())
        .isEqualTo(
            "How 24 goals came out beside what was expected: much less than expected none, less"
                + " than expected 6, as expected 12, more than expected 6, much more than expected"
                + " none. The mean T is 50.0, and 50 is as expected; if everybody is above it, the"
                + " targets were too easy.");
  }

  /** Kiresuk and Sherman's middle: three goals that came out as expected are T 50. */
  @Test
  void a_mean_of_equal_t_would_say_it_of_each_child_and_is_not_given() {
    TermReport report = report(IntStream.range(0, 12).mapToObj(i -> child(i, 0, 0, 0)).toList(), 5);

    assertThat(report.cell("levels.as-expected")).isEqualTo(new Cell.Shown(36));
    assertThat(report.number(Levels.T)).isEmpty();
  }

  @Test
  void the_goals_of_a_few_children_are_not_shown_to_governors_and_all_are_to_the_mentor() {
    List<Journey> journeys = new ArrayList<>(twelve());
    journeys.set(0, child(0, 2, 2));
    TermReport governors = report(journeys, 5);

    assertThat(governors.cell("levels.much-more")).isNotInstanceOf(Cell.Shown.class);
    assertThat(governors.attacked()).isEmpty();
    assertThat(governors.table("levels"))
        .as("one alone could be taken from the sum")
        .filteredOn(each -> !(each.cell() instanceof Cell.Shown))
        .hasSizeGreaterThan(1);
    assertThat(governors.number(Levels.T)).isEmpty();
    assertThat(new TermText(governors, PERIOD, "mentor").levels().orElse(""))
        .doesNotContain("much more than expected 2");
    assertThat(report(journeys, 1).cell("levels.much-more")).isEqualTo(new Cell.Shown(2));
  }

  @Test
  void a_sentence_without_a_level_says_that_none_is_shown() {
    List<Journey> journeys =
        IntStream.range(0, 9).mapToObj(i -> child(i, i % 5 - 2)).collect(Collectors.toList());

    assertThat(new TermText(report(journeys, 5), PERIOD, "mentor").levels().orElseThrow())
        .isEqualTo("How 9 goals came out beside what was expected is not shown.");
  }

  @Test
  void of_fewer_children_than_are_shown_there_is_no_row() {
    assertThat(report(twelve().subList(0, 4), 5).table("levels")).isEmpty();
    assertThat(report(twelve().subList(0, 4), 1).table("levels")).hasSize(7);
  }

  @Test
  void one_school_has_words_of_its_own_and_another_rates_no_goals_so() {
    Map<String, Questionnaire> own = new TreeMap<>(Schools.questionnaires());
    own.put(
        "goal-attainment",
        Schools.questionnaire("goal-attainment", "0: \"as expected\"", "0: \"just as hoped\""));

    assertThat(report(twelve(), 5, own).table("levels").get(4).row()).isEqualTo("Just as hoped");
    own.remove("goal-attainment");
    TermReport without = report(twelve(), 5, own);
    assertThat(without.table("levels")).isEmpty();
    assertThat(new TermText(without, PERIOD, "mentor").levels()).isEmpty();
  }

  @Test
  void nothing_hidden_can_be_worked_out_whatever_the_levels_are() {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      int children = 5 + random.nextInt(12);
      List<Journey> journeys =
          IntStream.range(0, children)
              .mapToObj(i -> child(i, random.nextInt(5) - 2, random.nextInt(3) - 1))
              .toList();

      assertThat(report(journeys, 5).attacked()).as("seed " + seed).isEmpty();
    }
  }
}
