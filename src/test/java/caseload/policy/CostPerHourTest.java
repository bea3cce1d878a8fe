package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CostPerHourTest {
  private static Reporting costing(String pounds) {
    return new Reporting(
        Reporting.Every.TERM,
        List.of(new Audience("governors", "Governors", 5, Optional.empty())),
        Optional.empty(),
        Optional.of(pounds).filter(text -> !text.isEmpty()).map(BigDecimal::new));
  }

  @Test
  void the_policy_reads_it_back_where_it_is_written() {
    assertThat(ReportsInWords.reports(costing("18.50")))
        .contains(
            "An hour of the mentor's time costs 18.50 pounds; reports say what the work costs.");
    assertThat(ReportsInWords.reports(costing(""))).noneMatch(line -> line.contains("pounds"));
  }

  @Test
  void an_hour_that_costs_nothing_is_refused() {
    assertThatThrownBy(() -> costing("0")).isInstanceOf(Unfit.class);
  }
}
