package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Journey;
import caseload.policy.Audience;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import caseload.report.disclosure.Cell;
import caseload.report.disclosure.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What readers may learn, on hundreds of invented caseloads. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingIsGivenAwayTest {
  private static final int CASELOADS = 180;
  private static final SchoolFile CASTILION = Schools.file("castilion-primary");
  private static final Map<String, Questionnaire> QUESTIONNAIRES = Schools.questionnaires();
  private static final Audience MENTOR = new Audience("mentor", "Mentor", 1, Optional.empty());

  private static TermReport report(long seed, Audience audience) {
    List<Journey> journeys = Caseloads.random(seed, (int) (3 + seed % 45));
    String term = List.of("summer-2026", "autumn-2026").get((int) (seed % 2));
    var span = CASTILION.calendar().term(term).orElseThrow().span();
    LocalDate asOf = span.to().isBefore(Schools.TODAY) ? span.to() : Schools.TODAY;
    return TermReport.of(journeys, span, asOf, CASTILION, QUESTIONNAIRES, audience, List.of());
  }

  private static Audience readers(long seed) {
    int smallest = (int) (3 + seed % 3);
    return new Audience("governors", "Governors", smallest, Optional.empty());
  }

  /** Made once: hiding is the slow part. */
  private static final List<TermReport> REPORTS =
      LongStream.range(0, CASELOADS).mapToObj(seed -> report(seed, readers(seed))).toList();

  @Test
  void nothing_hidden_can_be_worked_out() {
    for (long seed = 0; seed < CASELOADS; seed++) {
      assertThat(REPORTS.get((int) seed).attacked()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void no_count_of_a_few_children_is_printed() {
    for (long seed = 0; seed < CASELOADS; seed++) {
      TermReport all = report(seed, MENTOR);
      TermReport hidden = REPORTS.get((int) seed);

      for (Printed printed : hidden.figures()) {
        boolean counts =
            !printed.table().matches("sessions|targets|hours|waiting|unmet|funding-minutes");
        boolean days = printed.id().endsWith(".days");
        if (counts && !days && printed.cell() instanceof Cell.Shown shown && shown.n() > 0) {
          assertThat(shown.n())
              .as("seed %d %s", seed, printed.id())
              .isGreaterThanOrEqualTo(hidden.smallest());
        }
        if (printed.cell() instanceof Cell.Shown && has(all, printed.id())) {
          assertThat(all.cell(printed.id())).isEqualTo(printed.cell());
        }
      }
    }
  }

  /** Rows that are merged for the one audience and not for the other. */
  private static boolean has(TermReport report, String id) {
    return !id.endsWith(".other") && report.figures().stream().anyMatch(p -> p.id().equals(id));
  }

  @Test
  void no_table_says_that_all_of_them_are_in_one_row() {
    for (TermReport report : REPORTS) {
      for (String total : List.of("ended.all", "targets.all", "sessions.missed", "consent.asked")) {
        for (Rule rule : report.issued().rules()) {
          if (rule.sense() == Rule.Sense.TOTAL && rule.terms().getOrDefault(total, 0) < 0) {
            assertThat(says(rule, total, report)).as(rule.toString()).isFalse();
          }
        }
      }
    }
  }

  private static boolean says(Rule rule, String total, TermReport report) {
    if (report.cell(total) instanceof Cell.Shown) return false;
    List<String> parts = rule.terms().keySet().stream().filter(id -> !id.equals(total)).toList();
    if (!parts.stream().allMatch(id -> has(report, id) || id.endsWith(".other"))) return false;
    long zeros = parts.stream().filter(id -> report.cell(id).equals(new Cell.Shown(0))).count();
    return zeros == parts.size() - 1;
  }

  @Test
  void a_middle_number_of_days_is_printed_only_beside_the_number_it_is_the_middle_of() {
    int printed = 0;
    for (TermReport report : REPORTS) {
      if (report.cell("waiting.days") instanceof Cell.Shown) {
        assertThat(report.cell("flow.started")).isInstanceOf(Cell.Shown.class);
        printed++;
      }
      if (report.cell("consent.days") instanceof Cell.Shown) {
        assertThat(report.cell("consent.answered")).isInstanceOf(Cell.Shown.class);
      }
    }

    assertThat(printed).isPositive();
  }

  @Test
  void the_version_that_shows_all_gives_itself_away_when_attacked() {
    TermReport report = report(7, MENTOR);

    assertThat(report.attacked()).isNotEmpty();
    assertThat(report.attacked().get(0).from()).isEmpty();
    assertThat(report.hides()).isFalse();
  }

  @Test
  void a_caseload_of_forty_still_tells_its_readers_most_of_what_matters() {
    int shown = 0;
    int all = 0;
    for (long seed = 1000; seed < 1030; seed++) {
      List<Journey> journeys = Caseloads.random(seed, 60);
      TermReport report =
          TermReport.of(
              journeys,
              CASTILION.calendar().term("autumn-2026").orElseThrow().span(),
              Schools.TODAY,
              CASTILION,
              QUESTIONNAIRES,
              new Audience("governors", "Governors", 5, Optional.empty()),
              List.of());
      all += report.figures().size();
      shown += (int) report.figures().stream().filter(p -> p.cell() instanceof Cell.Shown).count();
      assertThat(report.cell("flow.children")).isInstanceOf(Cell.Shown.class);
    }

    assertThat(100 * shown / all).as("percent shown").isGreaterThan(55);
  }
}
