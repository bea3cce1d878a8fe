package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

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
}
