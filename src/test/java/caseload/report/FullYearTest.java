package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Journey;
import caseload.policy.Audience;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import caseload.report.disclosure.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Laws of what is worked out of figures, on caseloads with everything in the files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FullYearTest {
  private static final SchoolFile SCHOOL = FullYear.school();
  private static final Map<String, Questionnaire> QUESTIONNAIRES = Schools.questionnaires();
  private static final Span AUTUMN = new Span(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));
  private static final List<TermReport> REPORTS =
      LongStream.range(0, 40).mapToObj(seed -> report(seed, (int) (4 + seed % 28), 5)).toList();

  private static TermReport report(long seed, int children, int smallest) {
    return report(FullYear.random(seed, children), smallest);
  }

  private static TermReport report(List<Journey> journeys, int smallest) {
    String id = smallest == 1 ? "mentor" : "governors";
    Audience audience = new Audience(id, id, smallest, Optional.empty());
    return TermReport.of(
        journeys, AUTUMN, Schools.TODAY, SCHOOL, QUESTIONNAIRES, audience, List.of());
  }

  @Test
  void nothing_hidden_can_be_worked_out() {
    assertThat(REPORTS).allSatisfy(report -> assertThat(report.attacked()).isEmpty());
  }

  @Test
  void a_number_that_was_worked_out_stands_only_beside_the_figures_it_stands_on() {
    int some = 0;
    for (TermReport report : REPORTS) {
      for (Derived each : report.derived()) {
        assertThat(each.from())
            .as(each.id())
            .allSatisfy(id -> assertThat(report.cell(id)).isInstanceOf(Cell.Shown.class));
        some++;
      }
    }

    assertThat(some).isPositive();
  }

  @Test
  void no_mean_and_no_middle_is_given_of_fewer_than_eight_even_to_the_mentor() {
    for (long seed = 0; seed < 30; seed++) {
      TermReport report = report(seed, (int) (2 + seed % 14), 1);
      for (Derived each : report.derived()) {
        String base = each.table().equals("value") ? "flow.children" : each.from().get(0);
        assertThat(Say.number(report.cell(base))).as(each.id()).isNotEmpty();
        assertThat(Say.number(report.cell(base)).orElse(0))
            .as("seed %d %s", seed, each.id())
            .isGreaterThanOrEqualTo(8);
      }
    }
  }

  @Test
  void a_mean_of_equal_changes_is_not_given_for_it_is_the_change_of_each() {
    List<Journey> alike =
        LongStream.range(0, 12)
            .mapToObj(
                i ->
                    Story.of("m-0000" + (10 + i))
                        .began("2026-09-03", "2026-09-10")
                        .rated("2026-09-10", caseload.journey.Measure.Point.ENTRY, "2.0")
                        .rated("2026-11-10", caseload.journey.Measure.Point.EXIT, "3.0")
                        .ended("2026-11-12", "targets-met")
                        .journey())
            .toList();

    assertThat(report(alike, 5).number("mean.change")).isEmpty();
  }

  /** 2.5 to 2.6, some of them worked out to two places: a tenth each, whatever is lost in a sum. */
  @Test
  void equal_changes_are_equal_however_many_places_they_were_written_with() {
    List<Journey> alike =
        LongStream.range(0, 12)
            .mapToObj(
                i ->
                    Story.of("m-0000" + (10 + i))
                        .began("2026-09-03", "2026-09-10")
                        .rated(
                            "2026-09-10",
                            caseload.journey.Measure.Point.ENTRY,
                            i % 2 == 0 ? "2.5" : "3.30")
                        .rated(
                            "2026-11-10",
                            caseload.journey.Measure.Point.EXIT,
                            i % 2 == 0 ? "2.6" : "3.40")
                        .ended("2026-11-12", "targets-met")
                        .journey())
            .toList();

    assertThat(report(alike, 1).derived())
        .extracting(Derived::id)
        .noneMatch(id -> id.startsWith("mean.") || id.contains("median") || id.endsWith("dav"));
  }

  @Test
  void the_whole_of_a_full_year_is_told() {
    TermReport report = report(3, 30, 5);
    Beside beside = new Beside(report);
    Spent spent = new Spent(report);

    assertThat(beside.counts())
        .hasValueSatisfying(said -> assertThat(said).contains("pieces of work with two ratings"));
    assertThat(beside.mean())
        .hasValueSatisfying(said -> assertThat(said).startsWith("Staff rating: on average"));
    assertThat(new SchoolSays(report).attendance())
        .hasValueSatisfying(
            said ->
                assertThat(said)
                    .contains("Mentees gained", "their year group", "not proof of cause"));
    assertThat(new SchoolSays(report).happened())
        .singleElement()
        .asString()
        .matches("Incidents of \\d+ mentees: \\d+ before and \\d+ after, .*");
    assertThat(spent.value()).hasSize(2);
    assertThat(spent.value().get(1)).startsWith("The hours cost 8").contains("pounds for one");
  }

  @Test
  void cost_is_the_hours_given_times_what_an_hour_costs() {
    TermReport report = report(3, 30, 1);

    assertThat(report.cell("hours.allocated-minutes")).isEqualTo(new Cell.Shown(2700));
    assertThat(report.number("value.cost")).contains(new BigDecimal("833"));
    assertThat(report.number("value.cost-each")).contains(new BigDecimal("28"));
  }

  @Test
  void who_pays_adds_up_to_all_who_were_worked_with() {
    TermReport report = report(3, 30, 1);

    int paid = report.table("funding").stream().mapToInt(FullYearTest::shown).sum();
    assertThat(paid).isEqualTo(30);
    assertThat(report.table("funding-minutes").stream().mapToInt(FullYearTest::shown).sum())
        .isEqualTo(Say.number(report.cell("hours.pupil-minutes")).orElseThrow());
  }

  private static int shown(Printed printed) {
    return Say.number(printed.cell()).orElseThrow();
  }
}
