package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Journey;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Reports go out in any order, and to wide and narrow audiences in turn. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderOfReportsTest {
  @Test
  void what_the_public_page_tells_of_hidden_rows_gives_nothing_away_to_those_who_hold_more() {
    assertThat(YearOfReports.forTwoAudiences(Caseloads.random(11, 17)).refused()).isEmpty();
  }

  @Test
  void a_report_is_not_refused_for_a_nobody_that_was_known_before_it() {
    assertThat(YearOfReports.yearAfter(2, Caseloads.random(4, 10)).refused()).isEmpty();
  }

  @Test
  void a_year_less_its_terms_is_no_small_number_where_children_have_moved_to_another_school() {
    List<Journey> before = Caseloads.random(7, 20);
    YearOfReports year = YearOfReports.corrected(before, before.subList(2, 20));

    for (String id : List.of("flow.started", "flow.ended", "referrals.received")) {
      assertThat(left(id, year)).as(id).isNotIn(1, 2, 3, 4);
    }
  }

  /** What is left of the year's number, where all of them are printed. */
  private static int left(String id, YearOfReports year) {
    List<String> terms = YearOfReports.TERMS.stream().map(term -> said(term, id, year)).toList();
    String all = said(YearOfReports.YEAR, id, year);
    boolean printed =
        Stream.concat(Stream.of(all), terms.stream()).noneMatch(s -> s.matches("\\D.*"));
    if (!printed) return 0;
    return Math.abs(Integer.parseInt(all) - terms.stream().mapToInt(Integer::parseInt).sum());
  }

  private static String said(String report, String id, YearOfReports year) {
    return Objects.requireNonNull(
        Objects.requireNonNull(year.pages().get(report)).getOrDefault(id, "?"));
  }
}
