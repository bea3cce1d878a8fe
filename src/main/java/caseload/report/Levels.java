package caseload.report;

import caseload.journey.Measure;
import caseload.policy.AnswerSheet;
import caseload.policy.Questionnaire;
import caseload.policy.Respondent;
import caseload.policy.Score;
import caseload.report.change.HalfUp;
import caseload.report.change.Limits;
import caseload.report.disclosure.Rule;
import caseload.report.pairs.Pair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far goals came out as expected: how many at each of the five levels of goal attainment, and
 * the mean T beside them. There is nothing of it where too few children had their goals rated so.
 */
final class Levels {
  static final String RATED = "levels.rated";
  static final String GOALS = "levels.goals";
  static final String T = "levels.t";

  /** From two below what was expected to two above. */
  static final List<String> IDS =
      List.of(
          "levels.much-less",
          "levels.less",
          "levels.as-expected",
          "levels.more",
          "levels.much-more");

  private static final int MIDDLE = 2;
  private static final List<String> WORDS =
      List.of(
          "much less than expected",
          "less than expected",
          "as expected",
          "more than expected",
          "much more than expected");

  private final Sheet sheet;
  private final Ledger ledger;
  private final Map<Case, Rated> rated = new LinkedHashMap<>();

  /** The sheet by which a child's goals are counted. */
  private record Rated(Questionnaire in, Score t, Measure measure) {
    long at(int level) {
      return measure.answers().values().stream()
          .filter(answer -> answer.compareTo(BigDecimal.valueOf(level)) == 0)
          .count();
    }

    Optional<BigDecimal> score() {
      return AnswerSheet.of(in, measure.answers(), measure.scores()).score(t.id());
    }
  }

  private Levels(Sheet sheet, Ledger ledger) {
    this.sheet = sheet;
    this.ledger = ledger;
  }

  static void on(Sheet sheet, Ledger ledger) {
    new Levels(sheet, ledger).on();
  }

  private void on() {
    for (Case each : Ledger.lastOfEach(ledger.endedInTheYear())) {
      definitions()
          .flatMap(in -> rated(each, in).stream())
          .findFirst()
          .ifPresent(r -> put(each, r));
    }
    if (rated.size() < Math.max(1, ledger.smallest())) return;
    List<Case> children = List.copyOf(rated.keySet());
    sheet.children(RATED, "Children whose goals were rated so at the end", children);
    sheet.notSmall(RATED, Math.max(1, ledger.smallest()));
    sheet.dated(RATED, ledger.year(), children, Case::ended);
    amount(GOALS, "All their goals", List.of(-2, -1, 0, 1, 2));
    for (int i = 0; i < IDS.size(); i++) amount(IDS.get(i), row(i), List.of(i - MIDDLE));
    IDS.forEach(sheet::besideThese);
    sheet.besideThese(GOALS);
    sheet.known(Rule.total(GOALS, IDS));
    sheet.known(Rule.atMost(RATED, GOALS));
    sheet.known(Rule.within(RATED, Endings.ALL));
    sheet.known(Rule.atMost(GOALS, "targets.all"));
    sheet.treasure(GOALS, 1);
    mean();
  }

  private void put(Case each, Rated found) {
    rated.put(each, found);
  }

  private Stream<Questionnaire> definitions() {
    return ledger.questionnaires().values().stream()
        .filter(each -> t(each).isPresent())
        .sorted(Comparator.comparing(Questionnaire::questionnaire));
  }

  private static Optional<Score> t(Questionnaire in) {
    return in.scores().stream().filter(score -> score.formula().isPresent()).findFirst();
  }

  /** The one that is compared with the start, else that of the first who is named to answer. */
  private Optional<Rated> rated(Case each, Questionnaire in) {
    Optional<Measure> compared =
        Primary.of(ledger).pair(each, in.questionnaire()).map(Pair::second);
    return compared
        .or(
            () ->
                each.episode().all(Measure.class).stream()
                    .filter(measure -> measure.point() == Measure.Point.EXIT)
                    .filter(measure -> measure.questionnaire().equals(in.questionnaire()))
                    .filter(measure -> !measure.answers().isEmpty())
                    .min(Comparator.comparing(measure -> turn(in, measure))))
        .map(measure -> new Rated(in, t(in).orElseThrow(), measure));
  }

  private static int turn(Questionnaire in, Measure measure) {
    List<String> named = in.who().stream().map(Respondent::id).toList();
    int at = named.indexOf(measure.role());
    return at < 0 ? named.size() : at;
  }

  /** In the school's own words, where it has one form for it. */
  private String row(int place) {
    Stream<Questionnaire> all = rated.values().stream().map(Rated::in).distinct();
    List<Questionnaire> forms = all.toList();
    Optional<String> own =
        forms.size() == 1
            ? forms.get(0).scale().flatMap(s -> s.label(BigDecimal.valueOf(place - MIDDLE)))
            : Optional.empty();
    return Say.capital(own.orElse(WORDS.get(place)));
  }

  private void amount(String id, String row, List<Integer> levels) {
    List<Event> events = new ArrayList<>();
    List<Case> behind = new ArrayList<>();
    rated.forEach(
        (each, sheet) -> {
          long goals = levels.stream().mapToLong(sheet::at).sum();
          if (goals == 0) return;
          behind.add(each);
          events.add(Event.of(each, each.ended().orElseThrow(), goals));
        });
    sheet.amount(id, row, events.stream().mapToLong(Event::amount).sum(), behind);
    sheet.dated(id, ledger.year(), events);
  }

  /** Beside the counts alone: a T above 50 says little where all targets were easy. */
  private void mean() {
    List<BigDecimal> all = rated.values().stream().flatMap(each -> each.score().stream()).toList();
    boolean same = all.stream().map(BigDecimal::stripTrailingZeros).distinct().count() < 2;
    if (all.size() < Limits.MEAN || all.size() < rated.size() || same) return;
    double mean = all.stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow();
    List<String> from = new ArrayList<>(IDS);
    from.addAll(List.of(RATED, GOALS));
    sheet.derive(new Derived(T, "", "Mean T of goal attainment", HalfUp.round(mean, 1), from));
  }
}
