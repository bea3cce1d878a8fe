package caseload.report.disclosure;

import static caseload.report.disclosure.Read.hidden;
import static caseload.report.disclosure.Read.parts;
import static caseload.report.disclosure.Read.protect;
import static caseload.report.disclosure.Read.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Figures that tell of a few children although they are no small counts themselves. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BehindAFigureTest {

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
}
