package caseload.report.disclosure;

import static caseload.report.disclosure.Read.hidden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Disclosure control across tables, flows and reports rather than within one row. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholePackTest {
  private static final Disclosure GOVERNORS = Disclosure.of(5);

  @Test
  void a_small_cell_of_a_two_way_table_hides_a_rectangle() {
    List<Figure> figures = new ArrayList<>();
    int[][] cells = {{2, 8, 9}, {7, 6, 12}, {11, 10, 13}};
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int row = 0;
      int column = 0;
      for (int j = 0; j < 3; j++) {
        figures.add(Figure.children("" + i + j, cells[i][j]));
        row += cells[i][j];
        column += cells[j][i];
      }
      figures.add(Figure.children("row " + i, row));
      figures.add(Figure.children("column " + i, column));
      rules.add(Rule.total("row " + i, i + "0", i + "1", i + "2"));
      rules.add(Rule.total("column " + i, "0" + i, "1" + i, "2" + i));
    }

    Disclosed disclosed = GOVERNORS.protect(new Pack(figures, rules));

    assertThat(hidden(disclosed)).containsExactly("00", "01", "10", "11");
  }

  @Test
  void a_total_is_hidden_only_when_its_parts_cannot_do_without() {
    Pack pack =
        new Pack(
            List.of(
                Figure.children("year 1", 3),
                Figure.children("infants", 3),
                Figure.children("year 3", 8),
                Figure.children("year 4", 9),
                Figure.children("juniors", 17),
                Figure.children("all", 20)),
            List.of(
                Rule.total("infants", "year 1"),
                Rule.total("juniors", "year 3", "year 4"),
                Rule.total("all", "infants", "juniors")));

    assertThat(hidden(GOVERNORS.protect(pack)))
        .containsExactly("infants", "juniors", "year 1", "year 3");
  }

  @Test
  void a_flow_gives_no_small_number_away() {
    Pack pack = flow(12, 6, 2, 7);

    assertThat(hidden(GOVERNORS.protect(pack))).containsExactly("reopened", "started");
  }

  @Test
  void what_is_new_since_an_earlier_report_is_guarded() {
    Disclosed autumn =
        GOVERNORS.protect(new Pack(List.of(Figure.children("autumn", 12)), List.of()));
    Pack spring =
        new Pack(
            List.of(Figure.children("spring", 14), Figure.children("new", 2).unprinted()),
            List.of());
    Rule difference = Rule.total("spring", "autumn", "new");

    assertThat(hidden(GOVERNORS.protect(spring))).isEmpty();
    assertThat(hidden(GOVERNORS.protect(spring, List.of(autumn.issued()), List.of(difference))))
        .containsExactly("spring");
  }

  @Test
  void a_number_that_an_earlier_report_gave_away_is_named() {
    Issued before = new Issued(new TreeMap<>(Map.of("old", Known.shown(3))), List.of());
    Pack pack = new Pack(List.of(Figure.children("open", 3)), List.of());

    Disclosed disclosed =
        GOVERNORS.protect(pack, List.of(before), List.of(Rule.same("open", "old")));

    assertThat(disclosed.safe()).isFalse();
    assertThat(disclosed.exposed()).containsExactly("open");
  }

  @Test
  void what_is_kept_of_an_issued_report_holds_no_hidden_number() {
    Issued issued = GOVERNORS.protect(flow(12, 6, 2, 7)).issued();

    assertThat(issued.figures().get("started")).isEqualTo(new Known(Range.from(1), 3));
    assertThat(Attack.on(List.of(issued)).range("started")).isEqualTo(new Range(1, 7));
  }

  @Test
  void two_reports_may_not_use_one_name() {
    Issued issued = GOVERNORS.protect(flow(12, 6, 2, 7)).issued();

    assertThatThrownBy(() -> GOVERNORS.protect(flow(12, 6, 2, 7), List.of(issued), List.of()))
        .hasMessageContaining("one name");
  }

  @Test
  void a_rule_that_does_not_hold_is_refused() {
    List<Figure> figures = List.of(Figure.children("a", 2), Figure.children("all", 3));

    assertThatThrownBy(() -> new Pack(figures, List.of(Rule.same("a", "all"))))
        .hasMessageContaining("does not hold");
    assertThatThrownBy(() -> new Pack(figures, List.of(Rule.same("a", "b"))))
        .hasMessageContaining("not there");
  }

  private static Pack flow(int open, int started, int reopened, int ended) {
    return new Pack(
        List.of(
            Figure.children("open", open),
            Figure.children("started", started),
            Figure.children("reopened", reopened),
            Figure.children("ended", ended),
            Figure.children("still open", open + started + reopened - ended)),
        List.of(
            Rule.balance(List.of("open", "started", "reopened"), List.of("ended", "still open"))));
  }
}
