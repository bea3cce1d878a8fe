package caseload.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatienceTest {
  private static final Pack PACK =
      new Pack(
          List.of(
              Figure.children("all", 20),
              Figure.children("a", 2),
              Figure.children("b", 7),
              Figure.children("c", 11)),
          List.of(Rule.total("all", "a", "b", "c")));

  private static Disclosed with(Patience patience) {
    return Disclosure.of(5).protect(PACK, List.of(), List.of(), Map.of(), patience);
  }

  @Test
  void a_report_that_nobody_had_the_patience_to_check_says_nothing() {
    Disclosed disclosed = with(Patience.none());

    assertThat(disclosed.cells()).hasSize(4).allSatisfy((id, cell) -> nothing(cell));
    assertThat(disclosed.issued().figures().values())
        .allMatch(known -> known.range().equals(Range.from(0)));
    assertThat(disclosed.exposed()).isEmpty();
  }

  private static void nothing(Cell cell) {
    assertThat(cell).isEqualTo(new Cell.Withheld());
  }

  @Test
  void with_patience_the_same_report_says_what_it_may() {
    assertThat(with(Patience.small()).cell("all")).isEqualTo(new Cell.Shown(20));
    assertThat(with(Patience.small()).hidden()).containsExactly("a", "b");
  }

  @Test
  void one_rule_after_another_is_enough_to_see_a_lone_number() {
    Map<String, Known> told =
        Map.of(
            "all", Known.shown(20),
            "a", new Known(Range.from(0), 3),
            "b", Known.shown(7),
            "c", Known.shown(11));

    assertThat(new Watch(PACK.rules(), Patience.none()).exposed(told)).containsExactly("a");
  }
}
