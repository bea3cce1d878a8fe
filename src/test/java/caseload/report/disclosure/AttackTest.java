package caseload.report.disclosure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttackTest {

  @Test
  void subtraction_pins_the_only_hidden_part() {
    Attack attack =
        attack(Map.of("a", anything(), "b", Known.shown(7), "all", Known.shown(9)), total());

    assertThat(attack.range("a")).isEqualTo(new Range(2, 2));
    assertThat(attack.exposed()).containsExactly("a");
  }

  @Test
  void it_names_the_facts_that_a_number_follows_from_and_no_others() {
    Map<String, Known> figures =
        Map.of(
            "ended", Known.shown(9),
            "ended before", Known.shown(5),
            "since", anything(),
            "started", Known.shown(20),
            "open", Known.shown(11));
    List<Rule> rules =
        List.of(
            Rule.total("ended", "ended before", "since"),
            Rule.balance(List.of("started"), List.of("ended", "open")));

    assertThat(Attack.on(List.of(new Issued(figures, rules))).findings())
        .containsExactly(new Finding("since", new Range(4, 4), List.of("ended before", "ended")));
  }

  @Test
  void two_hidden_parts_are_known_up_to_their_sum() {
    Attack attack =
        attack(Map.of("a", anything(), "b", anything(), "all", Known.shown(9)), total());

    assertThat(attack.range("a")).isEqualTo(new Range(0, 9));
    assertThat(attack.exposed()).isEmpty();
  }

  @Test
  void a_hidden_total_has_no_upper_end() {
    Attack attack =
        attack(Map.of("a", anything(), "b", Known.shown(7), "all", anything()), total());

    assertThat(attack.range("all")).isEqualTo(new Range(7, Range.UNLIMITED));
  }

  @Test
  void fractions_between_whole_numbers_are_not_values() {
    Rule pairs = new Rule(Rule.Sense.BALANCE, Map.of("a", 2, "b", 2, "all", -1));

    Attack attack = attack(Map.of("a", anything(), "b", anything(), "all", Known.shown(2)), pairs);

    assertThat(attack.range("a")).isEqualTo(new Range(0, 1));
    assertThat(attack.exposed()).containsExactly("a", "b");
  }

  @Test
  void a_least_value_is_a_whole_number() {
    Rule oneAndAHalf = new Rule(Rule.Sense.AT_MOST, Map.of("one", 3, "a", -2));

    Attack attack = attack(Map.of("a", anything(), "one", Known.shown(1)), oneAndAHalf);

    assertThat(attack.range("a")).isEqualTo(new Range(2, Range.UNLIMITED));
  }

  @Test
  void gaps_between_possible_values_are_seen() {
    Rule threes = new Rule(Rule.Sense.BALANCE, Map.of("a", 1, "b", 3, "all", -1));

    Attack attack = attack(Map.of("a", anything(), "b", anything(), "all", Known.shown(5)), threes);

    assertThat(attack.range("a")).isEqualTo(new Range(2, 5));
    assertThat(attack.exposed()).containsExactly("a", "b");
  }

  @Test
  void reports_that_contradict_each_other_are_refused() {
    assertThatThrownBy(
            () ->
                attack(
                    Map.of("a", Known.shown(1), "b", Known.shown(7), "all", Known.shown(9)),
                    total()))
        .hasMessageContaining("contradict");
  }

  @Test
  void bounds_are_those_that_trying_all_numbers_finds() {
    int compared = 0;
    for (long seed = 0; seed < 1_500; seed++) {
      Pack pack = Tables.small(seed);
      Map<String, Cell> cells = someHidden(pack, new Random(seed));
      Attack attack = Attack.on(known(pack, cells), pack.rules());
      EveryWorld worlds = new EveryWorld(pack, cells, false);
      if (pack.figures().stream().allMatch(f -> worlds.reaches(attack.range(f.id()).most()))) {
        for (Figure figure : pack.figures()) {
          Range range = attack.range(figure.id());
          assertThat(range).as("seed %d", seed).isEqualTo(worlds.range(figure.id()));
          compared += range.pinned() ? 0 : 1;
        }
      }
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  /** Parts are hidden at random, totals are shown, so that trying all numbers comes to an end. */
  private static Map<String, Cell> someHidden(Pack pack, Random random) {
    Map<String, Cell> cells = new TreeMap<>();
    for (Figure figure : pack.figures()) {
      boolean whole = pack.rules().stream().anyMatch(rule -> rule.whole().equals(figure.id()));
      boolean tied = pack.rules().stream().anyMatch(rule -> rule.names(figure.id()));
      boolean hide = tied && !whole && random.nextInt(3) > 0;
      cells.put(figure.id(), hide ? new Cell.Withheld() : new Cell.Shown(figure.value()));
    }
    return cells;
  }

  private static Map<String, Known> known(Pack pack, Map<String, Cell> cells) {
    Map<String, Known> known = new TreeMap<>();
    for (Figure figure : pack.figures()) {
      boolean shown = requireNonNull(cells.get(figure.id())) instanceof Cell.Shown;
      known.put(figure.id(), shown ? Known.shown(figure.value()) : anything());
    }
    return known;
  }

  private static Rule total() {
    return Rule.total("all", "a", "b");
  }

  private static Known anything() {
    return new Known(Range.from(0), Known.ENOUGH);
  }

  private static Attack attack(Map<String, Known> figures, Rule rule) {
    return Attack.on(List.of(new Issued(figures, List.of(rule))));
  }
}
