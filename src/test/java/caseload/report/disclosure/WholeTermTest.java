package caseload.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeTermTest {

  @Test
  void whole_term_reports_of_any_size_can_be_made_safe() {
    for (long seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      Pack pack = Tables.term(random, 5 + random.nextInt(116));

      assertThat(Disclosure.of(5).protect(pack).exposed()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void at_forty_children_and_more_most_of_a_term_report_is_printed() {
    int hidden = 0;
    int all = 0;
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Disclosed disclosed = Disclosure.of(5).protect(Tables.term(random, 40 + random.nextInt(60)));
      all += disclosed.cells().size();
      hidden +=
          (int) disclosed.cells().values().stream().filter(c -> !(c instanceof Cell.Shown)).count();
    }

    assertThat(100.0 * hidden / all).as("percent hidden").isLessThan(60);
  }
}
