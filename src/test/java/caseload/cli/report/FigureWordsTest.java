package caseload.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.policy.Audience;
import caseload.policy.Span;
import caseload.report.Noun;
import caseload.report.Printed;
import caseload.report.TermReport;
import caseload.report.disclosure.Cell;
import caseload.report.disclosure.Issued;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be worked out is said in words that stand on a page, never by an id. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureWordsTest {
  private static final String SPRING = "the report of the Spring term 2026";
  private static final String SUMMER = "the report of the Summer term 2026";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "flow.ended | \"Ended\" in this report",
        "report 2 flow.ended | \"Ended\" in the report of the Summer term 2026",
        "flow.ended since report 1 was issued | \"Ended\" since the report of the Spring term 2026",
        "flow.ended from 2026-04-03 to 2026-04-19 | \"Ended\" from Fri 3 Apr 2026 to Sun 19 Apr 2026",
        "flow.ended of no earlier report | \"Ended\" on the days that no earlier report is about",
        "flow.open-at-start as earlier reports have it | \"Open at start\" in this report, as the reports before have it,",
        "referrals.waiting-at-start | \"Waiting at the start\" in this report",
        "report 1 flow.ended and since | what has come since \"Ended\" in the report of the Spring term 2026 was counted",
        "report 1 flow.ended and what changed since | what has changed since \"Ended\" in the report of the Spring term 2026 was counted",
        "flow.ended apart from report 1 flow.ended | \"Ended\" in this report apart from \"Ended\" in the report of the Spring term 2026",
        "gone from report 1 flow.ended in report 2 flow.ended | the work in \"Ended\" in the report of the Spring term 2026 that is no longer in \"Ended\" in the report of the Summer term 2026",
        "gone from report 1 flow.ended in flow.ended | the work in \"Ended\" in the report of the Spring term 2026 that is no longer in \"Ended\" in this report"
      })
  void it_is_said_in_words(String id, String said) {
    assertThat(words().hidden(id)).isEqualTo(said);
  }

  @Test
  void a_fact_that_no_page_prints_is_said_in_words_too() {
    assertThat(words().fact("flow.ended since report 1 was issued"))
        .isEqualTo("\"Ended\" since " + SPRING);
    assertThat(words().fact("report 2 flow.ended")).isEqualTo("\"Ended\" in " + SUMMER);
  }

  private static FigureWords words() {
    Span days = new Span(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));
    Issued nothing = new Issued(Map.of(), List.of());
    TermReport report =
        new TermReport(
            days,
            days,
            days,
            days.to(),
            new Audience("governors", "Governors", 5, Optional.empty()),
            Noun.of("pupil"),
            List.of(new Printed("flow.ended", "flow", "Ended", new Cell.Withheld())),
            List.of(),
            0,
            nothing,
            nothing,
            Set.of());
    return new FigureWords(report, List.of(SPRING, SUMMER));
  }
}
