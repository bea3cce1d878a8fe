package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Charts in signs, for terminals and for plain text. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignsTest {

  @Test
  void of_a_few_each_has_a_sign_of_its_kind() {
    assertThat(
            Signs.icons(List.of(Tally.of("better", 5), Tally.of("same", 2), Tally.of("worse", 0))))
        .isEqualTo("  better          +++++ 5\n  same            == 2\n  worse           0");
  }

  @Test
  void of_many_each_kind_has_its_share() {
    String chart = Signs.icons(List.of(Tally.of("met", 50), Tally.of("partly", 50)));

    assertThat(chart)
        .isEqualTo(
            "  met             %s 50\n  partly          %s 50"
                .formatted("+".repeat(18), "=".repeat(18)));
  }

  @Test
  void a_number_that_is_not_shown_has_no_signs() {
    assertThat(Signs.bars(List.of(Tally.of("offered", 12), Tally.fewerThan("missed", 5))))
        .isEqualTo(
            "  offered         %s 12\n  missed          fewer than 5".formatted("#".repeat(36)));
  }

  @Test
  void more_goes_to_the_right_and_less_to_the_left() {
    assertThat(Signs.apart("mentees", new BigDecimal("0.9"), "others", new BigDecimal("-0.3")))
        .isEqualTo(
            "  mentees         %s|%s +0.9\n  others          %s::::::| -0.3"
                .formatted(" ".repeat(18), "#".repeat(18), " ".repeat(12)));
  }

  @Test
  void a_middle_score_goes_along_its_own_scale() {
    assertThat(Signs.scores(List.of(row("2", "4"), row("4", "2"), row("3", "3"))))
        .isEqualTo(
            """
              Staff rating (9)
                1 |.........o---------------->.........| 5  2 to 4
              Staff rating (9)
                1 |.........<----------------o.........| 5  4 to 2
              Staff rating (9)
                1 |..................=.................| 5  3 to 3"""
                .indent(2)
                .stripTrailing());
  }

  private static Dumbbells.Row row(String start, String end) {
    return new Dumbbells.Row(
        "Staff rating", 9, BigDecimal.ONE, new BigDecimal(5), false, at(start), at(end));
  }

  private static Dumbbells.Middle at(String middle) {
    BigDecimal n = new BigDecimal(middle);
    return new Dumbbells.Middle(n, n, n);
  }
}
