package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.casefile.KeptFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerSheetTest {
  /** Five items of 0 to 2, as many scales have them; ids alone, for arithmetic. */
  private static final String FIVE =
      """
      questionnaire: five
      version: 1
      name: "Five"
      entry-mode: items
      licence: {holder: "this school"}
      who: [teacher]
      scale: {min: 0, max: 2}
      items: [{id: a}, {id: b, reverse: yes}, {id: c, tag: x}, {id: d, tag: x}, {id: e}, {id: z, unscored: yes}]
      scores:
        - id: total
          method: sum
          missing: {min-answered: 3, of: 5, fill: prorate}
          round: {mode: half-up, places: 0}
          range: [0, 10]
          direction: lower-is-better
        - {id: plain, method: sum, missing: {min-share: 0.6, fill: none}, range: [0, 10], direction: neither}
        - {id: part, method: mean, tag: x, times: 10, range: [0, 20], direction: neither}
        - {id: even, method: mean, items: [a, c], round: {mode: half-even, places: 0}, range: [0, 2], direction: neither}
        - {id: both, sum-of: [total, even], range: [0, 12], direction: neither}
      """;

  private final Questionnaire five = read(FIVE);

  /**
   * A scale of five needs three answers, is scaled up and rounded half up: 4 from 3 items is 6.67
   * and so 7 (scoring instructions of the Strengths and Difficulties Questionnaire).
   */
  @Test
  void a_sum_with_gaps_stands_for_all_its_items_and_a_half_goes_up() {
    assertThat(score("total", "a", 2, "c", 1, "d", 1)).hasValue(new BigDecimal("7"));
    assertThat(score("total", "a", 1, "c", 1)).isEmpty();
  }

  @Test
  void a_reversed_item_counts_from_the_other_end_and_an_unscored_one_not_at_all() {
    assertThat(score("total", "a", 0, "b", 0, "c", 0, "d", 0, "e", 0, "z", 2)).hasValue(two("2"));
    assertThat(score("total", "a", 0, "b", 2, "c", 0, "d", 0, "e", 0, "z", 2)).hasValue(two("0"));
  }

  @Test
  void a_sum_may_leave_gaps_as_they_are_and_a_share_may_be_asked_for() {
    assertThat(score("plain", "a", 2, "c", 1, "d", 1)).hasValue(new BigDecimal("4.00"));
    assertThat(score("plain", "a", 2, "c", 1)).isEmpty();
  }

  @Test
  void a_tag_picks_items_and_a_mean_may_be_multiplied() {
    assertThat(score("part", "c", 1, "d", 2)).hasValue(new BigDecimal("15.00"));
    assertThat(score("part", "c", 1)).isEmpty();
  }

  @Test
  void half_even_is_another_rounding() {
    assertThat(score("even", "a", 0, "c", 1)).hasValue(two("0"));
    assertThat(score("even", "a", 1, "c", 2)).hasValue(two("2"));
  }

  /** Means of thirds and sixths: 1/3 + 1/3 + 5/6 is 1.5, whatever is lost on the way. */
  @Test
  void a_half_made_of_thirds_goes_up_as_well() {
    Questionnaire thirds =
        read(
            """
            questionnaire: thirds
            version: 1
            name: "Thirds"
            entry-mode: items
            licence: {holder: "this school"}
            who: [teacher]
            scale: {min: 0, max: 1}
            items:
              - {id: a, repeat: 3, combine: mean}
              - {id: b, repeat: 3, combine: mean}
              - {id: c, repeat: 6, combine: mean}
            scores:
              - {id: total, method: sum, round: {places: 0}, range: [0, 3], direction: neither}
            """);

    assertThat(
            of(
                    thirds, "a-1", 1, "a-2", 0, "a-3", 0, "b-1", 0, "b-2", 1, "b-3", 0, "c-1", 1,
                    "c-2", 1, "c-3", 1, "c-4", 1, "c-5", 1, "c-6", 0)
                .score("total"))
        .hasValue(two("2"));
  }

  @Test
  void a_score_of_scores_needs_all_of_them() {
    assertThat(score("both", "a", 2, "b", 2, "c", 2)).hasValue(two("9"));
    assertThat(score("both", "c", 2, "d", 2, "e", 2)).isEmpty();
  }

  /** Sums and converted scores of the short Warwick-Edinburgh scale, from the owners' table. */
  @ParameterizedTest
  @CsvSource({
    "7, 7.00", "8, 9.51", "9, 11.25", "10, 12.40", "11, 13.33", "12, 14.08", "13, 14.75",
    "14, 15.32", "15, 15.84", "16, 16.36", "17, 16.88", "18, 17.43", "19, 17.98", "20, 18.59",
    "21, 19.25", "22, 19.98", "23, 20.73", "24, 21.54", "25, 22.35", "26, 23.21", "27, 24.11",
    "28, 25.03", "29, 26.02", "30, 27.03", "31, 28.13", "32, 29.31", "33, 30.70", "34, 32.55",
    "35, 35.00"
  })
  void a_table_converts(int raw, BigDecimal converted) {
    Questionnaire swemwbs = Starters.questionnaire("swemwbs");
    Map<String, BigDecimal> typed = Map.of("raw", BigDecimal.valueOf(raw));

    assertThat(AnswerSheet.of(swemwbs, Map.of(), typed).score("total")).hasValue(converted);
  }

  /**
   * Three equal goals at -1 give T = 36.3; all as expected gives 50; one goal has no use for its
   * weight (Kiresuk and Sherman 1968; Turner-Stokes 2009 with its erratum).
   */
  @Test
  void goal_attainment_gives_the_published_figures() {
    assertThat(t(Map.of(), -1, -1, -1)).hasValue(new BigDecimal("36.3"));
    assertThat(t(Map.of(), 0, 0, 0)).hasValue(new BigDecimal("50.0"));
    assertThat(t(Map.of("t1", new BigDecimal("3")), 1)).hasValue(new BigDecimal("60.0"));
    assertThat(t(Map.of(), 1)).hasValue(new BigDecimal("60.0"));
  }

  /**
   * {@code 50 + 10·(2·1 - 1·1) / √(.7·5 + .3·9)} is 54.0: the square root holds both sums, as the
   * erratum of the practical guide of 2009 says; and so at the start {@code 50 - 40 / √6.2}, 33.9.
   */
  @Test
  void the_square_root_holds_both_sums() {
    Map<String, BigDecimal> weights = Map.of("t1", two("2"));

    assertThat(t(weights, 1, -1)).hasValue(two("54.0"));
    assertThat(t(weights, -1, -2)).hasValue(two("33.9"));
    assertThat(t(Map.of("t1", two("9")), 1)).hasValue(two("60.0"));
    assertThat(t(Map.of(), 2, 2, 2, 2, 2)).hasValue(two("80.2"));
  }

  @Test
  void a_heavier_goal_counts_for_more() {
    Map<String, BigDecimal> heavy = Map.of("t1", new BigDecimal("9"));

    assertThat(t(heavy, 1, -1).orElseThrow()).isGreaterThan(new BigDecimal("50"));
    assertThat(t(Map.of(), 1, -1)).hasValue(new BigDecimal("50.0"));
  }

  @Test
  void a_thing_looked_at_three_times_has_its_median() {
    Questionnaire looks =
        read(
            """
            questionnaire: looks
            version: 1
            name: "Looks"
            entry-mode: items
            licence: {holder: "this school"}
            who: [teacher]
            scale: {min: 1, max: 5}
            items: [{id: calm, repeat: 3, combine: median}]
            scores: [{id: total, method: mean, range: [1, 5], direction: higher-is-better}]
            """);

    assertThat(of(looks, "calm-1", 5, "calm-2", 1, "calm-3", 2).score("total"))
        .hasValue(new BigDecimal("2.00"));
    assertThat(of(looks, "calm-1", 5, "calm-2", 1).score("total")).isEmpty();
    assertThat(of(looks, "calm-1", 5).missing()).containsExactly("calm-2", "calm-3");
  }

  /** Table 1 of PMC4830858: the UK bands for teachers. */
  @ParameterizedTest
  @CsvSource({
    "total, 11, close to average",
    "total, 12, slightly raised",
    "total, 16, high",
    "total, 19, very high",
    "total, 40, very high",
    "conduct, 3, slightly raised",
    "peer, 4, slightly raised",
    "hyperactivity, 8, high",
    "emotional, 6, very high",
    "prosocial, 6, close to average",
    "prosocial, 5, slightly lowered",
    "prosocial, 3, very low"
  })
  void the_band_of_a_score_hangs_on_who_answered(String score, BigDecimal value, String band) {
    Questionnaire sdq = Starters.questionnaire("sdq");

    assertThat(sdq.bandsOf(score, value, by("teacher")))
        .containsExactly(new Questionnaire.Named("UK four bands", band));
    assertThat(sdq.bandsOf(score, value, by("self"))).isEmpty();
  }

  @Test
  void the_same_total_is_another_band_for_a_parent() {
    Questionnaire sdq = Starters.questionnaire("sdq");

    assertThat(sdq.bandsOf("total", new BigDecimal("14"), by("parent")))
        .containsExactly(new Questionnaire.Named("Return on looked-after children", "borderline"));
  }

  @Test
  void a_total_follows_from_its_parts_and_may_not_contradict_them() {
    Questionnaire sdq = Starters.questionnaire("sdq");
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    for (String part : List.of("emotional", "conduct", "hyperactivity", "peer")) {
      parts.put(part, new BigDecimal("3"));
    }

    assertThat(AnswerSheet.of(sdq, Map.of(), parts).scores()).containsEntry("total", two("12"));
    parts.put("total", new BigDecimal("13"));
    assertThat(AnswerSheet.of(sdq, Map.of(), parts).slips())
        .extracting(Slip::says)
        .containsExactly("the other scores give 12 for total, not 13");
  }

  /** Whatever is answered, a score lies in its range, and the order of answers says nothing. */
  @RepeatedTest(200)
  void a_score_is_always_in_its_range(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    Map<String, BigDecimal> answers = new LinkedHashMap<>();
    for (Item item : five.items()) {
      if (random.nextInt(4) > 0) answers.put(item.id(), BigDecimal.valueOf(random.nextInt(3)));
    }

    AnswerSheet sheet = AnswerSheet.of(five, answers, Map.of());

    assertThat(sheet.slips()).isEmpty();
    sheet
        .scores()
        .forEach((id, value) -> assertThat(five.score(id).orElseThrow().holds(value)).isTrue());
  }

  private Optional<BigDecimal> score(String id, Object... answers) {
    return of(five, answers).score(id);
  }

  private static AnswerSheet of(Questionnaire definition, Object... answers) {
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    for (int i = 0; i < answers.length; i += 2) {
      given.put((String) answers[i], BigDecimal.valueOf((Integer) answers[i + 1]));
    }
    return AnswerSheet.of(definition, given, Map.of());
  }

  private static Optional<BigDecimal> t(Map<String, BigDecimal> weights, int... levels) {
    Questionnaire definition = Starters.questionnaire("goal-attainment");
    Map<String, BigDecimal> answers = new LinkedHashMap<>();
    List<Item> goals =
        IntStream.rangeClosed(1, levels.length).mapToObj(n -> Item.of("t" + n, "goal")).toList();
    for (int i = 0; i < levels.length; i++) {
      answers.put("t" + (i + 1), BigDecimal.valueOf(levels[i]));
    }
    return new AnswerSheet(definition, goals, weights, answers, Map.of()).score("t");
  }

  private static Answerer by(String role) {
    return new Answerer(role, Optional.empty(), 9);
  }

  private static BigDecimal two(String number) {
    return new BigDecimal(number);
  }

  private static Questionnaire read(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return KeptFile.read(bytes, "questionnaires/x.yaml", Questionnaire.class);
  }
}
