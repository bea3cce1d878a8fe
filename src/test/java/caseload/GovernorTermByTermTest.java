package caseload;

import static caseload.CuriousGovernorTest.DRAFT;
import static caseload.CuriousGovernorTest.YEAR;
import static caseload.CuriousGovernorTest.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same curious governor, who was given each report on the last day of its term. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GovernorTermByTermTest {
  @TempDir private static Path shared;

  private static final Map<String, Map<String, String>> PAGES = new LinkedHashMap<>();
  private static Terminal terminal;

  @BeforeAll
  static void what_went_out() {
    terminal = Practice.in(shared);
    issue("2025-12-19", "autumn-2025");
    issue("2026-04-02", "spring-2026");
    issue("2026-07-21", "summer-2026");
    terminal.on("2026-08-31");
    PAGES.put(YEAR, page(terminal, "annual", "--issue", "--yes"));
    issue("2026-11-23", DRAFT);
  }

  private static void issue(String day, String term) {
    terminal.on(day);
    PAGES.put(term, page(terminal, "term", "--term", term, "--issue", "--yes"));
  }

  @Test
  void no_report_falls_silent_for_those_before_it() {
    PAGES.forEach(
        (report, page) ->
            assertThat(CuriousGovernorTest.hidden(page))
                .as(report)
                .hasSizeLessThan(page.size() / 2));
  }

  @Test
  void what_went_out_is_printed_again_as_it_was_and_explained_so() {
    assertThat(page(terminal, "term", "--term", "autumn-2025")).isEqualTo(PAGES.get("autumn-2025"));
    assertThat(terminal.does("report", "term", "--term", "spring-2026", "-f", "txt").err())
        .contains("This report was issued on Thu 2 Apr 2026; this is what went out.");
    assertThat(
            terminal
                .does(
                    "explain",
                    "flow.open-at-end",
                    "--term",
                    "spring-2026",
                    "--audience",
                    "governors")
                .out())
        .startsWith("flow.open-at-end: Open at the end: 6");
  }

  @Test
  void a_governor_with_a_pencil_finds_nothing() {
    assertThat(CuriousGovernorTest.found(PAGES)).isEmpty();
  }
}
