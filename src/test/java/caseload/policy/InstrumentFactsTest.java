package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.casefile.KeptFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is known of published questionnaires, in definitions of ids alone that a school may write.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstrumentFactsTest {
  private static final String HEAD =
      """
      questionnaire: facts
      version: 1
      name: "Facts"
      entry-mode: items
      licence: {holder: "somebody", items-may-be-stored: no}
      who: [teacher]
      """;

  /** Two orders of the ten items are in use; in both, five are reversed. */
  @ParameterizedTest
  @ValueSource(strings = {"2 5 6 8 9", "3 5 8 9 10"})
  void the_same_answer_to_all_of_rosenbergs_items_is_exactly_15(String reversed) {
    Questionnaire rosenberg =
        read(
            "scale: {min: 0, max: 3}\n"
                + items(10, "reverse: yes", reversed)
                + "scores: [{id: total, method: sum, round: {places: 0}, range: [0, 30],"
                + " direction: higher-is-better}]\n");

    for (int answer = 0; answer <= 3; answer++) {
      assertThat(all(rosenberg, answer)).hasValue(new BigDecimal("15"));
    }
  }

  /** Twelve of the fifteen items are scored, 12 to 60; 2, 7 and 13 look for pleasing answers. */
  @ParameterizedTest
  @CsvSource({"1, 12", "5, 60"})
  void three_of_the_stirling_scales_items_are_in_no_score(int answer, BigDecimal total) {
    Questionnaire stirling =
        read(
            "scale: {min: 1, max: 5}\n"
                + items(15, "unscored: yes", "2 7 13")
                + "scores: [{id: total, method: sum, round: {places: 0}, range: [12, 60],"
                + " direction: higher-is-better}]\n");

    assertThat(all(stirling, answer)).hasValue(total);
  }

  /**
   * Four of the five scales make the total of 0 to 40; seven items are none of its business here.
   */
  @Test
  void the_sdq_is_scores_alone_and_prosocial_is_apart_from_the_total() {
    Questionnaire sdq = Starters.questionnaire("sdq");

    assertThat(sdq.items()).isEmpty();
    assertThat(sdq.licence().itemsMayBeStored()).isFalse();
    assertThat(sdq.score("total").orElseThrow().sumOf())
        .containsExactly("emotional", "conduct", "hyperactivity", "peer");
    assertThat(sdq.score("prosocial").orElseThrow().direction())
        .isEqualTo(Score.Direction.HIGHER_IS_BETTER);
    assertThat(sdq.comparable(1, Optional.of("baseline"), 1, Optional.of("follow-up"))).isTrue();
    assertThat(sdq.comparable(1, Optional.of("follow-up"), 1, Optional.of("follow-up"))).isFalse();
  }

  /** The verdicts on what a program may ship: whoever owns the wording keeps it. */
  @Test
  void what_ships_holds_no_wording_but_our_own() {
    for (String id : List.of("sdq", "wemwbs", "swemwbs")) {
      Questionnaire owned = Starters.questionnaire(id);
      assertThat(owned.licence().itemsMayBeStored()).as(id).isFalse();
      assertThat(owned.entryMode()).as(id).isEqualTo(Questionnaire.EntryMode.SCORES);
      assertThat(owned.items()).as(id).isEmpty();
      assertThat(owned.instructions()).as(id).isEmpty();
    }
    for (String id :
        List.of("staff-rating", "pupil", "parent", "teacher", "goals", "goal-attainment")) {
      assertThat(Starters.questionnaire(id).licence().holder()).as(id).isEqualTo("this school");
    }
  }

  private static String items(int count, String mark, String marked) {
    List<String> numbers = List.of(marked.split(" ", -1));
    return IntStream.rangeClosed(1, count)
        .mapToObj(Integer::toString)
        .map(n -> "  - {id: i" + n + (numbers.contains(n) ? ", " + mark : "") + "}\n")
        .collect(Collectors.joining("", "items:\n", ""));
  }

  private static Optional<BigDecimal> all(Questionnaire definition, int answer) {
    Map<String, BigDecimal> answers =
        definition.items().stream()
            .collect(Collectors.toMap(Item::id, item -> BigDecimal.valueOf(answer)));
    return AnswerSheet.of(definition, answers, Map.of()).score("total");
  }

  private static Questionnaire read(String rest) {
    byte[] bytes = (HEAD + rest).getBytes(StandardCharsets.UTF_8);
    return KeptFile.read(bytes, "questionnaires/facts.yaml", Questionnaire.class);
  }
}
