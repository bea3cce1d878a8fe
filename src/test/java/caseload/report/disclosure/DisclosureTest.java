package caseload.report.disclosure;

import static caseload.report.disclosure.Read.hidden;
import static caseload.report.disclosure.Read.parts;
import static caseload.report.disclosure.Read.protect;
import static caseload.report.disclosure.Read.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureTest {
  private static final Disclosure GOVERNORS = Disclosure.of(5);

  @Test
  void figures_of_enough_children_are_shown_as_they_are() {
    assertThat(words(parts(9, 12))).isEqualTo("a 9, all 21, b 12");
  }

  @Test
  void a_small_count_that_stands_alone_is_fewer_than_the_threshold() {
    Pack pack = new Pack(List.of(Figure.children("left early", 2)), List.of());

    assertThat(words(GOVERNORS.protect(pack))).isEqualTo("left early fewer than 5");
  }

  @Test
  void fewer_than_three_would_leave_two_values_and_is_not_said() {
    Pack pack = new Pack(List.of(Figure.children("left early", 2)), List.of());

    assertThat(words(Disclosure.of(3).protect(pack))).isEqualTo("left early not shown");
  }

  @Test
  void hiding_only_the_small_cell_would_be_undone_by_subtraction() {
    assertThat(words(parts(2, 7, 11))).isEqualTo("a not shown, all 20, b not shown, c 11");
  }

  @Test
  void a_small_cell_and_the_one_that_shields_it_look_alike() {
    Disclosed disclosed = parts(2, 7, 11);

    assertThat(disclosed.cell("a")).isEqualTo(disclosed.cell("b"));
  }

  @Test
  void two_small_cells_known_to_be_a_few_together_take_a_third_with_them() {
    assertThat(hidden(parts(2, 2, 16))).containsExactly("a", "b", "c");
  }

  @Test
  void a_zero_is_shown_where_it_shields_nothing() {
    assertThat(words(parts(0, 9, 12))).isEqualTo("a 0, all 21, b 9, c 12");
  }

  @Test
  void an_audience_that_is_not_told_of_zeros_sees_none() {
    Pack pack = new Pack(List.of(Figure.children("excluded", 0)), List.of());

    assertThat(words(GOVERNORS.hidingZeros().protect(pack))).isEqualTo("excluded fewer than 5");
  }

  @Test
  void a_heavier_figure_is_hidden_last() {
    List<Figure> figures =
        List.of(
            Figure.children("a", 2),
            Figure.children("b", 7).weighing(1),
            Figure.children("c", 11),
            Figure.children("all", 20));

    assertThat(hidden(protect(figures, Rule.total("all", "a", "b", "c"))))
        .containsExactly("a", "c");
  }

  @Test
  void the_order_of_figures_changes_nothing() {
    Pack pack = Tables.term(new Random(7), 30);
    List<Figure> turned = new ArrayList<>(pack.figures());
    Collections.reverse(turned);

    assertThat(GOVERNORS.protect(new Pack(turned, pack.rules())).cells())
        .isEqualTo(GOVERNORS.protect(pack).cells());
  }

  @Test
  void a_threshold_under_three_is_refused() {
    assertThatThrownBy(() -> Disclosure.of(2)).hasMessageContaining("at least 3");
  }
}
