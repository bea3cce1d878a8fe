package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.policy.Audience;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A school whose staff rating was published: SD 0.5, r .84, good above 3. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovedIntoTheGoodRangeTest {
  private static final SchoolFile CASTILION = Schools.file("castilion-primary");
  private static final Span AUTUMN = new Span(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));
  private static final String STEADY =
      "\n    reliability: {kind: retest, value: 0.84, sd: 0.5, source: \"a county\"}";
  private static final String GOOD = STEADY + "\n    good-range: {beyond: 3, source: \"a county\"}";

  private static TermReport report(String known, int smallest, String... ratings) {
    Map<String, Questionnaire> all = new HashMap<>(Schools.questionnaires());
    all.put(
        "staff-rating",
        Schools.questionnaire("staff-rating", "same-within: 0.3", "same-within: 0.3" + known));
    List<Journey> journeys = new ArrayList<>();
    for (String each : ratings) journeys.add(rated(journeys.size(), each.split(">", -1)));
    return TermReport.of(
        journeys,
        AUTUMN,
        Schools.TODAY,
        CASTILION,
        all,
        new Audience(smallest == 1 ? "mentor" : "governors", "Reader", smallest, Optional.empty()),
        List.of());
  }

  private static Journey rated(int number, String[] ratings) {
    return Story.of("m-%06d".formatted(number))
        .began("2026-09-03", "2026-09-10")
        .rated("2026-09-10", Measure.Point.ENTRY, ratings[0])
        .rated("2026-11-10", Measure.Point.EXIT, ratings[1])
        .ended("2026-11-12", "targets-met")
        .journey();
  }

  @Test
  void those_who_moved_into_it_by_more_than_wobble_are_counted() {
    TermReport report =
        report(GOOD, 1, "2.0>3.5", "2.2>3.1", "2.9>3.1", "3.2>4.2", "2.0>3.0", "2.5>2.6");

    assertThat(Say.number(report.cell("reliable.better"))).hasValue(4);
    assertThat(Say.number(report.cell(Average.GOOD_RANGE))).hasValue(2);
    assertThat(new Beside(report).reliable().orElseThrow())
        .endsWith(
            " 2 of them moved from outside into the range that the questionnaire calls good.");
  }

  @Test
  void without_a_published_limit_nothing_is_said_of_it_and_without_steadiness_nothing_at_all() {
    String[] ratings = {"2.0>3.5", "2.2>3.1", "2.9>3.1", "3.2>4.2", "2.0>3.0"};

    assertThat(new Beside(report(STEADY, 1, ratings)).reliable().orElseThrow())
        .doesNotContain("good");
    assertThat(new Beside(report("", 1, ratings)).reliable()).isEmpty();
  }

  @Test
  void governors_are_told_of_it_only_where_the_number_hides_nobody() {
    TermReport few =
        report(GOOD, 5, "2.0>3.5", "2.2>3.1", "2.9>3.1", "3.2>4.2", "2.0>3.0", "2.5>2.6");
    String[] many = new String[20];
    for (int i = 0; i < 20; i++) many[i] = i < 6 ? "2.0>3.5" : i < 13 ? "2.0>2.9" : "2.5>2.6";
    TermReport shown = report(GOOD, 5, many);

    assertThat(new Beside(few).reliable()).isEmpty();
    assertThat(few.attacked()).isEmpty();
    assertThat(new Beside(shown).reliable().orElseThrow()).contains(" 6 of them moved");
    assertThat(shown.attacked()).isEmpty();
  }
}
