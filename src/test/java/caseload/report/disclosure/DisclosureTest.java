package caseload.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureTest {
  private static final Disclosure GOVERNORS = Disclosure.of(5);

  @Test
  void figures_of_enough_children_are_shown_as_they_are() {
    Pack pack =
        new Pack(
            List.of(children("boys", 9), children("girls", 12), children("all", 21)),
            List.of(Rule.total("all", "boys", "girls")));

    assertThat(words(GOVERNORS.protect(pack))).isEqualTo("all 21, boys 9, girls 12");
  }

  @Test
  void a_small_count_that_stands_alone_is_fewer_than_the_threshold() {
    Pack pack = new Pack(List.of(children("left early", 2)), List.of());

    assertThat(words(GOVERNORS.protect(pack))).isEqualTo("left early fewer than 5");
  }

  @Test
  void hiding_only_the_small_cell_would_be_undone_by_subtraction() {
    Pack pack =
        new Pack(
            List.of(children("a", 2), children("b", 7), children("c", 11), children("all", 20)),
            List.of(Rule.total("all", "a", "b", "c")));

    Disclosed disclosed = GOVERNORS.protect(pack);

    assertThat(words(disclosed)).isEqualTo("a fewer than 5, all 20, b not shown, c 11");
    assertThat(disclosed.safe()).isTrue();
  }

  @Test
  void two_small_cells_known_to_be_a_few_together_take_a_third_with_them() {
    Pack pack =
        new Pack(
            List.of(children("a", 2), children("b", 2), children("c", 16), children("all", 20)),
            List.of(Rule.total("all", "a", "b", "c")));

    assertThat(hidden(GOVERNORS.protect(pack))).containsExactly("a", "b", "c");
  }

  private static Figure children(String id, int n) {
    return Figure.children(id, n);
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

  @Test
  void a_threshold_under_three_is_refused() {
    assertThatThrownBy(() -> Disclosure.of(2)).hasMessageContaining("at least 3");
  }
}
