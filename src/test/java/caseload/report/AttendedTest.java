package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.policy.Audience;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Of eight mentees 6 of 60 half-days are missed before and 3 of 60 after. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttendedTest {
  private static final Span YEAR = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 18));

  private static final String FIGURES =
      """

      comparison:
        attendance:
          - {year: 4, from: 2026-06-08, to: 2026-07-17, possible: %s, absent: %s, mentees: %s}
          - {year: 5, from: 2026-10-05, to: 2026-11-27, possible: 1000, absent: 60, mentees: excluded}
          - {year: 5, from: 2026-10-05, to: 2026-11-20, possible: %s, absent: %s, mentees: %s}
      staff:""";

  private static TermReport report(Journey another, Object... year) {
    SchoolFile school =
        Schools.file("castilion-primary", Map.of("\nstaff:", FIGURES.formatted(year)));
    return TermReport.of(
        Stream.concat(IntStream.range(0, 8).mapToObj(AttendedTest::mentee), Stream.of(another))
            .toList(),
        List.of(),
        YEAR,
        Schools.TODAY,
        school,
        Schools.questionnaires(),
        new Audience("mentor", "mentor", 1, Optional.empty()),
        List.of(),
        ReportKind.ANNUAL,
        List.of());
  }

  private static Journey mentee(int i) {
    return attended(Story.of("m-00000" + i).began("2026-09-01", "2026-09-07"), 6, 3, "2026-11-20")
        .ended("2026-11-23", "targets-met")
        .journey();
  }

  private static Story attended(Story story, int before, int after, String last) {
    return story
        .counted(
            "2026-09-04",
            "attendance",
            Measure.Point.ENTRY,
            "2026-06-08",
            "2026-07-17",
            half(before))
        .counted("2026-11-20", "attendance", Measure.Point.EXIT, "2026-10-05", last, half(after));
  }

  private static Map<String, BigDecimal> half(int absent) {
    return Map.of("possible", new BigDecimal(60), "absent", new BigDecimal(absent));
  }

  private static Journey stillOpen(int before, int after) {
    return attended(
            Story.of("m-000009").began("2026-09-01", "2026-09-07"), before, after, "2026-11-20")
        .journey();
  }

  /** Without any mentee 50 of 1000 are missed before and 60 of 1000 after: one point down. */
  @Test
  void the_year_group_is_the_year_group_without_any_of_its_mentees() {
    TermReport with =
        report(
            stillOpen(30, 40),
            1000 + 9 * 60,
            50 + 8 * 6 + 30,
            "included",
            1000 + 9 * 60,
            60 + 8 * 3 + 40,
            "included");
    TermReport without = report(stillOpen(30, 40), 1000, 50, "excluded", 1000, 60, "excluded");

    for (TermReport report : List.of(with, without)) {
      assertThat(report.number(Attended.POINTS)).contains(new BigDecimal("5.0"));
      assertThat(report.number(Attended.YEAR)).contains(new BigDecimal("-1.0"));
    }
  }

  @Test
  void who_was_counted_over_a_longer_window_is_not_compared() {
    Journey longer =
        attended(Story.of("m-000009").began("2026-09-01", "2026-09-07"), 6, 3, "2026-11-27")
            .ended("2026-12-01", "targets-met")
            .journey();
    Journey asLong =
        attended(Story.of("m-000009").began("2026-09-01", "2026-09-07"), 6, 3, "2026-11-20")
            .ended("2026-12-01", "targets-met")
            .journey();

    assertThat(compared(longer)).isEqualTo(8);
    assertThat(compared(asLong)).isEqualTo(9);
  }

  private static int compared(Journey another) {
    TermReport report = report(another, 1000, 50, "excluded", 1000, 60, "excluded");
    return Say.number(report.cell(Attended.COMPARED)).orElseThrow();
  }

  @Test
  void a_figure_that_its_mentees_alone_go_beyond_is_no_comparison() {
    assertThat(
            report(stillOpen(30, 40), 2000, 77, "included", 2000, 200, "included")
                .find(Attended.COMPARED)
                .flatMap(cell -> Say.number(cell).stream().boxed().findFirst()))
        .contains(0);
  }
}
