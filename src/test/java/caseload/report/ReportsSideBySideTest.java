package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Journey;
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
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Readers keep the reports they were given: nothing may be read off two or more of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportsSideBySideTest {
  private static final int CASELOADS = Integer.getInteger("caseload.sidebyside", 10);
  private static final int SMALLEST = 5;
  private static final SchoolFile SCHOOL = Schools.file("castilion-primary");
  private static final Map<String, Questionnaire> QUESTIONNAIRES = Schools.questionnaires();
  private static final Audience GOVERNORS =
      new Audience("governors", "Governors", SMALLEST, Optional.empty());
  private static final Audience ALL = new Audience("mentor", "Mentor", 1, Optional.empty());

  private static TermReport report(
      List<Journey> journeys, String term, LocalDate asOf, Audience to, List<Held> held) {
    Span span = SCHOOL.calendar().term(term).orElseThrow().span();
    return TermReport.of(
        journeys,
        List.of(),
        span,
        asOf,
        SCHOOL,
        QUESTIONNAIRES,
        to,
        List.of(),
        ReportKind.TERM,
        held);
  }

  private static Held held(TermReport report) {
    return new Held(
        ReportKind.TERM,
        report.period(),
        report.asOf(),
        report.asOf(),
        SMALLEST,
        report.issued().figures(),
        report.issued().rules());
  }

  /** A report at half-term, one some days later, one at the end of term. */
  private static List<TermReport> issued(long seed) {
    List<Journey> journeys = Caseloads.random(seed, (int) (8 + seed % 40));
    Random random = new Random(seed);
    List<TermReport> reports = new ArrayList<>();
    List<Held> held = new ArrayList<>();
    LocalDate end = SCHOOL.calendar().term("autumn-2026").orElseThrow().span().to();
    LocalDate summer = SCHOOL.calendar().term("summer-2026").orElseThrow().span().to();
    List<LocalDate> days =
        List.of(
            end.minusDays(40L + random.nextInt(20)), end.minusDays(5L + random.nextInt(20)), end);
    reports.add(report(journeys, "summer-2026", summer, GOVERNORS, List.of()));
    held.add(held(reports.get(0)));
    for (LocalDate day : days) {
      reports.add(report(journeys, "autumn-2026", day, GOVERNORS, held));
      held.add(held(reports.get(reports.size() - 1)));
    }
    return reports;
  }

  /** Made once: hiding is the slow part. */
  private static final List<List<TermReport>> ISSUED =
      LongStream.range(0, CASELOADS).mapToObj(ReportsSideBySideTest::issued).toList();

  @Test
  void nothing_hidden_can_be_worked_out_of_all_of_them_together() {
    for (long seed = 0; seed < CASELOADS; seed++) {
      for (TermReport report : ISSUED.get((int) seed)) {
        assertThat(report.attacked()).as("seed %d, %s", seed, report.asOf()).isEmpty();
      }
    }
  }

  @Test
  void no_difference_of_two_printed_counts_is_a_few_children() {
    for (long seed = 0; seed < CASELOADS; seed++) {
      List<TermReport> reports = ISSUED.get((int) seed).subList(1, 4);
      for (int one = 0; one < reports.size(); one++) {
        for (int later = one + 1; later < reports.size(); later++) {
          differences(reports.get(one), reports.get(later), seed);
        }
      }
    }
  }

  /** What has come since is a printed number too, for whoever can subtract. */
  private static void differences(TermReport one, TermReport later, long seed) {
    for (String id : List.of("flow.started", "flow.ended", "flow.children", "referrals.received")) {
      if (one.cell(id) instanceof Cell.Shown before && later.cell(id) instanceof Cell.Shown after) {
        assertThat(after.n() - before.n())
            .as("seed %d, %s from %s to %s", seed, id, one.asOf(), later.asOf())
            .matches(more -> more == 0 || more >= SMALLEST);
      }
    }
  }

  @Test
  void without_an_eye_on_the_first_the_second_would_give_it_away() {
    boolean given = false;
    for (long seed = 0; seed < CASELOADS && !given; seed++) {
      List<Journey> journeys = Caseloads.random(seed, (int) (8 + seed % 40));
      LocalDate end = SCHOOL.calendar().term("autumn-2026").orElseThrow().span().to();
      TermReport one = report(journeys, "autumn-2026", end.minusDays(30), GOVERNORS, List.of());
      TermReport alone = report(journeys, "autumn-2026", end, GOVERNORS, List.of());
      TermReport beside = report(journeys, "autumn-2026", end, GOVERNORS, List.of(held(one)));
      given = !alone.figures().equals(beside.figures());
    }
    assertThat(given).isTrue();
  }

  @Test
  void what_is_printed_stays_true() {
    for (long seed = 0; seed < CASELOADS; seed++) {
      List<Journey> journeys = Caseloads.random(seed, (int) (8 + seed % 40));
      for (TermReport report : ISSUED.get((int) seed).subList(1, 4)) {
        TermReport all = report(journeys, "autumn-2026", report.asOf(), ALL, List.of());
        for (Printed printed : report.figures()) {
          boolean both = all.figures().stream().anyMatch(p -> p.id().equals(printed.id()));
          if (printed.cell() instanceof Cell.Shown && both && !printed.id().endsWith(".other")) {
            assertThat(all.cell(printed.id())).isEqualTo(printed.cell());
          }
        }
      }
    }
  }

  /** Two means of nearly the same children are one child's own number. */
  @Test
  void no_mean_is_printed_beside_one_of_the_same_children_but_a_few() {
    int compared = 0;
    for (long seed = 0; seed < CASELOADS; seed++) {
      List<Journey> journeys = Caseloads.random(seed, 45);
      LocalDate end = SCHOOL.calendar().term("autumn-2026").orElseThrow().span().to();
      TermReport one = report(journeys, "autumn-2026", end.minusDays(7), GOVERNORS, List.of());
      TermReport two = report(journeys, "autumn-2026", end, GOVERNORS, List.of(held(one)));
      TermReport alone = report(journeys, "autumn-2026", end, GOVERNORS, List.of());
      for (Derived number : two.derived()) {
        for (String id : number.from()) {
          Cell was = one.find(id).orElseGet(Cell.Withheld::new);
          if (!(was instanceof Cell.Shown before)) continue;
          int after = ((Cell.Shown) two.cell(id)).n();
          assertThat(Math.abs(after - before.n())).matches(more -> more == 0 || more >= SMALLEST);
        }
      }
      if (alone.derived().size() > two.derived().size()) compared++;
    }
    assertThat(compared).isPositive();
  }

  /** The year that is made of the terms before it: what they say is known, and more is in it. */
  @Test
  void three_terms_and_their_year_go_out_side_by_side() {
    List<Journey> journeys = Caseloads.random(11, 45);
    List<Held> held = new ArrayList<>();
    for (String term : List.of("spring-2026", "summer-2026", "autumn-2026")) {
      LocalDate end = SCHOOL.calendar().term(term).orElseThrow().span().to();
      TermReport report = report(journeys, term, end, GOVERNORS, held);
      assertThat(report.attacked()).as(term).isEmpty();
      assertThat(report.cell("flow.children")).as(term).isInstanceOf(Cell.Shown.class);
      held.add(held(report));
    }
    Span year = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    TermReport annual =
        TermReport.of(
            journeys,
            List.of(),
            year,
            Schools.TODAY,
            SCHOOL,
            QUESTIONNAIRES,
            GOVERNORS,
            List.of(),
            ReportKind.ANNUAL,
            held);

    assertThat(annual.attacked()).isEmpty();
    assertThat(annual.figures()).anyMatch(each -> each.cell() instanceof Cell.Shown);
  }
}
