package caseload.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
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
  void everybody_is_not_said_of_a_small_total_and_a_zero_shields_it() {
    assertThat(hidden(parts(8, 0, 0))).containsExactly("a", "b");
    assertThat(hidden(parts(12, 0, 0))).isEmpty();
  }

  @Test
  void neither_nobody_nor_everybody_is_said_of_a_sensitive_figure() {
    Figure all = Figure.children("all", 30);
    Rule within = Rule.within("suspended", "all");

    Figure everybody = Figure.children("suspended", 30).asSensitive();
    Figure nobody = Figure.children("suspended", 0).asSensitive();

    assertThat(hidden(protect(List.of(all, everybody), within))).containsExactly("suspended");
    assertThat(hidden(protect(List.of(all, nobody), within))).containsExactly("suspended");
  }

  @Test
  void the_few_who_are_left_over_are_guarded_as_well() {
    List<Figure> figures = List.of(Figure.children("met", 18), Figure.children("all", 20));

    assertThat(hidden(protect(figures, Rule.within("met", "all")))).containsExactly("met");
    assertThat(hidden(protect(figures, Rule.atMost("met", "all")))).isEmpty();
  }

  @Test
  void a_number_of_sessions_is_hidden_when_few_children_are_behind_it() {
    List<Figure> figures =
        List.of(
            Figure.amount("held", 40, 12),
            Figure.amount("missed", 9, 2),
            Figure.amount("late", 6, 6),
            Figure.amount("offered", 55, 12));

    Disclosed disclosed = protect(figures, Rule.total("offered", "held", "missed", "late"));

    assertThat(words(disclosed)).isEqualTo("held 40, late not shown, missed not shown, offered 55");
  }

  @Test
  void an_amount_known_to_a_tenth_is_as_good_as_told() {
    List<Figure> figures =
        List.of(
            Figure.amount("minutes with two", 200, 2),
            Figure.amount("minutes with six", 5, 6),
            Figure.amount("planned with six", 10, 6),
            Figure.amount("minutes with ten", 400, 10),
            Figure.amount("minutes", 605, 18));

    Disclosed disclosed =
        protect(
            figures,
            Rule.total("minutes", "minutes with two", "minutes with six", "minutes with ten"),
            Rule.atMost("minutes with six", "planned with six"));

    assertThat(hidden(disclosed)).containsExactly("minutes with ten", "minutes with two");
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

  private static Disclosed parts(int... sizes) {
    List<Figure> figures = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    int all = 0;
    for (int size : sizes) {
      String id = String.valueOf((char) ('a' + ids.size()));
      ids.add(id);
      figures.add(Figure.children(id, size));
      all += size;
    }
    figures.add(Figure.children("all", all));
    return protect(figures, Rule.total("all", ids));
  }

  private static Disclosed protect(List<Figure> figures, Rule... rules) {
    return GOVERNORS.protect(new Pack(figures, List.of(rules)));
  }

  private static String words(Disclosed disclosed) {
    List<String> words = new ArrayList<>();
    disclosed.cells().forEach((id, cell) -> words.add(id + " " + cell.words()));
    return String.join(", ", words);
  }

  private static List<String> hidden(Disclosed disclosed) {
    TreeMap<String, Cell> hidden = new TreeMap<>(disclosed.cells());
    hidden.values().removeIf(Cell.Shown.class::isInstance);
    return List.copyOf(hidden.keySet());
  }
}
