package caseload.report.pairs;

import static caseload.report.change.ClinicalChange.Kind.IMPROVED;
import static caseload.report.change.ClinicalChange.Kind.RECOVERED;
import static caseload.report.change.ClinicalChange.Kind.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import caseload.casefile.KeptFile;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.journey.Measure.Point;
import caseload.journey.Recorded;
import caseload.policy.Questionnaire;
import caseload.report.Story;
import caseload.report.change.ClinicalChange;
import caseload.report.change.RawChange;
import caseload.report.change.ReliableChange.Verdict;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The work began on 14 September and the last session was on 13 November. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SideBySideTest {
  private static final String MOOD =
      """
      questionnaire: mood
      version: 3
      comparable-with: [2]
      name: "Mood"
      entry-mode: scores
      licence: {holder: "this school"}
      who: [teacher, parent]
      scores:
        - id: total
          range: [0, 40]
          direction: lower-is-better
          reliability: {kind: alpha, value: 0.80, sd: 5.2, mean: 5.9, where: {who: teacher, ages: {to: 10}}, source: "387 pupils"}
        - {id: step, range: [0, 10], direction: higher-is-better, same-within: 2}
        - {id: colour, range: [0, 10], direction: neither}
      """;

  private static final String FORMS =
      MOOD.replace(
          "scores:\n",
          """
          forms: [{id: begin, at: [entry]}, {id: end, at: [exit]}, {id: both, at: [entry, exit]}]
          pairs: [[begin, end]]
          scores:
          """);

  private static final String GOALS =
      """
      questionnaire: mood
      version: 1
      name: "Goals"
      kind: goal
      entry-mode: items
      licence: {holder: "this school"}
      who: [teacher]
      scale: {min: 0, max: 10}
      scores: [{id: total, method: mean, range: [0, 10], direction: higher-is-better}]
      """;

  private final Journey journey =
      Story.of("m-000001")
          .began("2026-09-01", "2026-09-14")
          .session("2026-09-21", 30)
          .session("2026-11-13", 30)
          .journey();

  private Episode episode = journey.episodes().get(0);
  private String definition = MOOD;

  private static Questionnaire read(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return KeptFile.read(bytes, "questionnaires/mood.yaml", Questionnaire.class);
  }

  /** A sheet, such as {@code rated("2026-09-10", ENTRY, "teacher", 3, "", "total=20")}. */
  private void rated(
      String day, Point point, String role, int version, String form, String... scores) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    for (String each : scores) {
      figures.put(each.split("=", -1)[0], new BigDecimal(each.split("=", -1)[1]));
    }
    LocalDate date = LocalDate.parse(day);
    boolean goals = definition.equals(GOALS);
    episode =
        episode.with(
            new Measure(
                date,
                new Recorded(date.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC), "somebody"),
                "mood",
                Optional.of(version),
                form.isEmpty() ? Optional.empty() : Optional.of(form),
                Optional.of(point == Point.ENTRY ? "Mr Oakes" : "mr oakes "),
                role,
                Optional.empty(),
                point,
                goals ? figures : Map.of(),
                goals ? Map.of("total", BigDecimal.ONE) : figures,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  private void rated(String day, Point point, String total) {
    rated(day, point, "teacher", 3, "", "total=" + total);
  }

  private List<Pairing> at(Point point) {
    Questionnaire mood = read(definition);
    return new SideBySide(journey.mentee(), episode, id -> Optional.of(mood)).entryAnd(point);
  }

  private Pair pair(Point point) {
    assertThat(at(point)).hasSize(1);
    assertThat(at(point).get(0)).isInstanceOf(Pair.class);
    return (Pair) at(point).get(0);
  }

  private String why() {
    return at(Point.EXIT).stream()
        .map(each -> each instanceof NoPair no ? each.role() + " " + no.why() : "a pair")
        .toList()
        .toString();
  }

  @Test
  void entry_is_the_latest_before_the_work_began_and_exit_the_first_after_it_ended() {
    rated("2026-09-02", Point.ENTRY, "18");
    rated("2026-09-14", Point.ENTRY, "20");
    rated("2026-09-15", Point.ENTRY, "30");
    rated("2026-10-30", Point.EXIT, "1");
    rated("2026-11-13", Point.EXIT, "13");
    rated("2026-11-20", Point.EXIT, "2");

    assertThat(pair(Point.EXIT).from()).isEqualByComparingTo("20");
    assertThat(pair(Point.EXIT).to()).isEqualByComparingTo("13");
  }

  @Test
  void where_nothing_lies_on_the_right_side_the_nearest_is_taken() {
    rated("2026-09-20", Point.ENTRY, "19");
    rated("2026-09-28", Point.ENTRY, "18");
    rated("2026-10-30", Point.EXIT, "10");
    rated("2026-11-06", Point.EXIT, "11");

    assertThat(pair(Point.EXIT).from()).isEqualByComparingTo("19");
    assertThat(pair(Point.EXIT).to()).isEqualByComparingTo("11");
  }

  @Test
  void of_reviews_the_latest_and_of_looks_afterwards_the_first_is_taken() {
    rated("2026-09-10", Point.ENTRY, "20");
    rated("2026-10-02", Point.REVIEW, "17");
    rated("2026-10-23", Point.REVIEW, "15");
    rated("2026-12-11", Point.FOLLOW_UP, "12");
    rated("2027-03-11", Point.FOLLOW_UP, "9");

    assertThat(pair(Point.REVIEW).to()).isEqualByComparingTo("15");
    assertThat(pair(Point.FOLLOW_UP).to()).isEqualByComparingTo("12");
  }

  @Test
  void a_published_sample_says_what_is_wobble_only_for_those_it_holds_for() {
    rated("2026-09-10", Point.ENTRY, "20");
    rated("2026-11-13", Point.EXIT, "13");
    rated("2026-09-10", Point.ENTRY, "parent", 3, "", "total=20");
    rated("2026-11-13", Point.EXIT, "parent", 3, "", "total=13");

    Pair teacher = (Pair) at(Point.EXIT).get(0);
    Pair parent = (Pair) at(Point.EXIT).get(1);

    assertThat(teacher.reliable()).hasValue(Verdict.BETTER);
    assertThat(teacher.byWaiting().orElseThrow()).isBetween(-2.83, -2.81);
    assertThat(teacher.otherPerson()).isFalse();
    assertThat(parent.reliable()).isEmpty();
    assertThat(parent.byWaiting()).isEmpty();
    assertThat(parent.way()).hasValue(RawChange.Way.BETTER);
  }

  /** Jacobson and Truax 1991, p. 13: the cut-offs 55, 45 and 50, here with lower as better. */
  @Test
  void a_change_leads_into_the_good_range_where_one_is_published_for_whoever_answered() {
    assertThat(clinical("{beyond: 15, where: {who: teacher}, source: x}", "20", "12"))
        .hasValue(new ClinicalChange(RECOVERED, false, true));
    assertThat(clinical("{beyond: 15, where: {who: teacher}, source: x}", "22", "15"))
        .hasValue(new ClinicalChange(IMPROVED, false, false));
    assertThat(clinical("{beyond: 15, where: {who: teacher}, source: x}", "17", "14"))
        .hasValue(new ClinicalChange(UNCHANGED, false, true));
    assertThat(clinical("{beyond: 15, where: {who: teacher}, source: x}", "14", "6"))
        .hasValue(new ClinicalChange(IMPROVED, true, true));
    assertThat(clinical("{beyond: 15, where: {form: both}, source: x}", "20", "12")).isEmpty();
    assertThat(limit("{troubled: {mean: 20, sd: 2.5}, source: x}")).isEqualByComparingTo("15");
    assertThat(limit("{well: {mean: 10, sd: 2.5}, source: x}")).isEqualByComparingTo("15");
    assertThat(limit("{troubled: {mean: 20, sd: 5}, well: {mean: 11, sd: 4}, source: x}"))
        .isEqualByComparingTo("15");
  }

  private Optional<ClinicalChange> clinical(String range, String entry, String exit) {
    episode = journey.episodes().get(0);
    definition = FORMS.replace("source: \"387 pupils\"}", "source: x}\n    good-range: " + range);
    rated("2026-09-10", Point.ENTRY, "teacher", 3, "begin", "total=" + entry);
    rated("2026-11-13", Point.EXIT, "teacher", 3, "end", "total=" + exit);
    return pair(Point.EXIT).clinical();
  }

  private BigDecimal limit(String range) {
    clinical(range, "20", "12");
    return pair(Point.EXIT).cutOff().orElseThrow().value();
  }

  @Test
  void about_the_same_is_the_schools_step_or_what_is_not_reliable() {
    rated("2026-09-10", Point.ENTRY, "teacher", 3, "", "total=20", "step=3", "colour=1");
    rated("2026-11-13", Point.EXIT, "teacher", 3, "", "total=14", "step=5", "colour=9");

    List<Pair> pairs = at(Point.EXIT).stream().map(Pair.class::cast).toList();

    assertThat(pairs)
        .map(Pair::way)
        .map(way -> way.map(Enum::name).orElse("none"))
        .containsExactly("SAME", "SAME", "none");
    assertThat(pairs.get(2).change()).isEmpty();
  }

  @Test
  void before_any_session_the_latest_entry_and_the_first_exit_are_taken() {
    episode =
        Story.of("m-000002").referred("2026-09-01", "low-self-esteem").journey().episodes().get(0);
    rated("2026-09-02", Point.ENTRY, "18");
    rated("2026-09-03", Point.ENTRY, "19");
    rated("2026-10-30", Point.EXIT, "10");
    rated("2026-11-06", Point.EXIT, "11");

    assertThat(pair(Point.EXIT).from()).isEqualByComparingTo("19");
    assertThat(pair(Point.EXIT).to()).isEqualByComparingTo("10");
    assertThat(pair(Point.EXIT).questionnaire()).isEqualTo("mood");
  }

  @Test
  void a_questionnaire_of_another_point_or_of_the_schools_data_is_not_mixed_in() {
    rated("2026-09-10", Point.ENTRY, "20");
    rated("2026-10-23", Point.REVIEW, "parent", 3, "", "total=15");
    rated("2026-11-13", Point.EXIT, "13");
    episode = Data.attendance(Data.attendance(episode, Point.ENTRY, 60, 6), Point.EXIT, 60, 3);
    Journey other =
        Story.of("m-000003")
            .began("2026-09-01", "2026-09-14")
            .rated("2026-11-13", Point.EXIT, "4")
            .journey();
    episode = episode.with(other.episodes().get(0).last(Measure.class).orElseThrow());

    assertThat(at(Point.EXIT)).map(Pairing::questionnaire).containsExactly("mood", "staff-rating");
    assertThat(why()).isEqualTo("[a pair, teacher NO_ENTRY]");
  }

  @Test
  void a_name_that_was_not_given_is_not_somebody_else() {
    rated("2026-09-10", Point.ENTRY, "20");
    rated("2026-11-13", Point.EXIT, "13");
    Pair pair = pair(Point.EXIT);

    assertThat(with(pair, Optional.empty(), Optional.of("Ms Fell")).otherPerson()).isFalse();
    assertThat(with(pair, Optional.of("Mr Oakes"), Optional.empty()).otherPerson()).isFalse();
    assertThat(with(pair, Optional.of("Mr Oakes"), Optional.of("Ms Fell")).otherPerson()).isTrue();
  }

  private static Pair with(Pair pair, Optional<String> first, Optional<String> second) {
    return new Pair(
        pair.definition(),
        pair.score(),
        Data.by(pair.entry(), first),
        Data.by(pair.second(), second),
        pair.from(),
        pair.to(),
        pair.age());
  }

  @Test
  void another_role_is_another_view_and_no_pair() {
    rated("2026-09-10", Point.ENTRY, "20");
    rated("2026-11-13", Point.EXIT, "parent", 3, "", "total=13");

    assertThat(why()).isEqualTo("[teacher OTHER_RESPONDENT, parent OTHER_RESPONDENT]");
  }

  @Test
  void a_rating_that_is_missing_is_told_as_missing() {
    rated("2026-09-10", Point.ENTRY, "20");
    rated("2026-09-10", Point.ENTRY, "parent", 3, "", "total=20");
    rated("2026-11-13", Point.EXIT, "13");

    assertThat(why()).isEqualTo("[a pair, parent NO_SECOND]");
    rated("2026-11-13", Point.EXIT, "parent", 3, "", "total=1");
    rated("2026-11-13", Point.EXIT, "nan", 3, "", "total=1");
    assertThat(why()).isEqualTo("[a pair, a pair, nan NO_ENTRY]");
  }

  @Test
  void versions_are_compared_only_when_the_definition_says_so() {
    rated("2026-09-10", Point.ENTRY, "teacher", 1, "", "total=20");
    rated("2026-11-13", Point.EXIT, "13");
    assertThat(why()).isEqualTo("[teacher OTHER_VERSION]");

    rated("2026-09-03", Point.ENTRY, "teacher", 2, "", "total=21");
    assertThat(pair(Point.EXIT).from()).isEqualByComparingTo("21");
  }

  @Test
  void forms_are_compared_only_as_they_pair() {
    definition = FORMS;
    rated("2026-09-10", Point.ENTRY, "teacher", 3, "both", "total=20");
    rated("2026-11-13", Point.EXIT, "teacher", 3, "end", "total=13");
    assertThat(why()).isEqualTo("[teacher OTHER_FORM]");

    rated("2026-09-09", Point.ENTRY, "teacher", 3, "begin", "total=21");
    assertThat(pair(Point.EXIT).from()).isEqualByComparingTo("21");
  }

  @Test
  void a_score_that_was_not_answered_both_times_is_told_and_one_never_answered_is_not() {
    rated("2026-09-10", Point.ENTRY, "teacher", 3, "", "total=20", "step=3");
    rated("2026-11-13", Point.EXIT, "13");

    assertThat(why()).isEqualTo("[a pair, teacher TOO_LITTLE_ANSWERED]");
  }

  @Test
  void a_questionnaire_that_was_thrown_away_is_told() {
    rated("2026-09-10", Point.ENTRY, "20");
    rated("2026-11-13", Point.EXIT, "13");

    List<Pairing> all =
        new SideBySide(journey.mentee(), episode, id -> Optional.empty()).entryAnd(Point.EXIT);

    assertThat(all)
        .containsExactly(new NoPair("mood", "teacher", Optional.empty(), NoPair.Why.NO_DEFINITION));
  }

  @Test
  void goals_are_compared_one_by_one_and_together_only_when_they_are_the_same() {
    definition = GOALS;
    rated("2026-09-14", Point.ENTRY, "teacher", 1, "", "t1=2", "t2=3");
    rated("2026-11-13", Point.EXIT, "teacher", 1, "", "t1=6", "t2=3");

    assertThat(pair(Point.EXIT).goals()).map(Pair.GoalPair::target).containsExactly("t1", "t2");
    assertThat(pair(Point.EXIT).goals().get(0).to()).isEqualByComparingTo("6");

    rated("2026-09-13", Point.REVIEW, "teacher", 1, "", "t1=6", "t3=3");
    assertThat(((NoPair) at(Point.REVIEW).get(0)).why()).isEqualTo(NoPair.Why.OTHER_GOALS);
  }
}
