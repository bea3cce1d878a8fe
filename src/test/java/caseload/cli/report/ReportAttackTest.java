package caseload.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is said when nothing can be worked out is in good grammar for one, for many and for none.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportAttackTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "58 | 7 | 58 figures are shown, and each small number among the 7 others could still be at least three numbers.",
        "58 | 1 | 58 figures are shown, and the 1 other, if it is small, could still be at least three numbers.",
        "1  | 2 | 1 figure is shown, and each small number among the 2 others could still be at least three numbers.",
        "58 | 0 | 58 figures are shown, and none is hidden."
      })
  void it_counts_in_good_grammar(long shown, long hidden, String said) {
    assertThat(ReportAttack.nothing(shown, hidden)).isEqualTo("Nothing can be worked out: " + said);
  }
}
