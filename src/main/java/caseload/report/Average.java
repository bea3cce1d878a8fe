package caseload.report;

import caseload.policy.Score;
import caseload.report.change.ClinicalChange;
import caseload.report.change.HalfUp;
import caseload.report.change.Limits;
import caseload.report.change.MeanChange;
import caseload.report.change.RawChange;
import caseload.report.change.ReliableChange;
import caseload.report.disclosure.Rule;
import caseload.report.pairs.Pair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mean change on the measure that most were rated on, with its interval, what waiting alone
 * would have done, and for how many the change is more than wobble. Scores of different
 * questionnaires are never averaged together.
 */
final class Average {
  static final String RATED = "mean.rated";
  static final String CHANGE = "mean.change";
  static final String LOW = "mean.low";
  static final String HIGH = "mean.high";
  static final String GOOD_RANGE = "reliable.into-good-range";
  static final String WAITING = "mean.by-waiting";

  /** 1 when a higher score is better, -1 when a lower one is. */
  /** Whether the interval leaves nought out, which its rounded ends do not always say. */
  static final String CLEAR = "mean.clear";

  static final String DIRECTION = "mean.direction";

  private final Sheet sheet;
  private final Map<Case, Pair> pairs;

  private Average(Sheet sheet, Map<Case, Pair> pairs) {
    this.sheet = sheet;
    this.pairs = pairs;
  }

  static void on(Sheet sheet, Ledger ledger) {
    Map<Case, Pair> rated = new LinkedHashMap<>();
    Primary primary = Primary.of(ledger);
    for (Case each : Ledger.lastOfEach(ledger.endedInTheYear())) {
      primary.pair(each).ifPresent(pair -> rated.put(each, pair));
    }
    new Average(sheet, usual(rated)).on();
  }

  /** Those of the questionnaire that most were rated on; of two, the one that comes first. */
  private static Map<Case, Pair> usual(Map<Case, Pair> rated) {
    Map<String, Map<Case, Pair>> groups = new LinkedHashMap<>();
    rated.forEach(
        (each, pair) ->
            groups
                .computeIfAbsent(pair.questionnaire(), id -> new LinkedHashMap<>())
                .put(each, pair));
    return groups.values().stream()
        .reduce((one, other) -> other.size() > one.size() ? other : one)
        .orElse(Map.of());
  }

  private void on() {
    sheet.children(RATED, "Children in the mean change", List.copyOf(pairs.keySet()));
    sheet.known(Rule.same(RATED, Change.RATED));
    sheet.known(Rule.within(RATED, Change.RATED));
    List<BigDecimal> changes =
        pairs.values().stream().flatMap(p -> p.change().stream()).map(RawChange::change).toList();
    if (!Alike.all(changes)) MeanChange.of(changes).ifPresent(this::mean);
    reliable();
  }

  private void mean(MeanChange mean) {
    derive(CHANGE, "Mean change", mean.mean());
    derive(LOW, "Mean change, from", mean.interval().low());
    derive(HIGH, "Mean change, to", mean.interval().high());
    boolean clear = mean.interval().low() > 0 || mean.interval().high() < 0;
    derive(CLEAR, "1: the interval leaves nought out; 0: it does not", clear ? 1 : 0);
    Score score = pairs.values().iterator().next().score();
    boolean higher = score.direction() == Score.Direction.HIGHER_IS_BETTER;
    derive(DIRECTION, "1: higher is better; -1: lower is better", higher ? 1 : -1);
    List<Double> waiting =
        pairs.values().stream().map(Pair::byWaiting).flatMap(Optional::stream).toList();
    if (waiting.size() == pairs.size()) {
      derive(
          WAITING,
          "Change expected from waiting alone",
          waiting.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
    }
  }

  /** The counts of better and of all must stand there too: a mean of one kind tells of each. */
  private void derive(String id, String row, double value) {
    String name = pairs.values().iterator().next().definition().name();
    sheet.derive(new Derived(id, name, row, HalfUp.round(value, 1), List.of(RATED, Change.BETTER)));
  }

  private void reliable() {
    List<String> ids = new ArrayList<>();
    Map<Case, ReliableChange.Verdict> verdicts = new LinkedHashMap<>();
    pairs.forEach((each, pair) -> pair.reliable().ifPresent(said -> verdicts.put(each, said)));
    if (verdicts.size() < Limits.COUNTS || verdicts.size() < pairs.size()) return;
    for (ReliableChange.Verdict verdict : ReliableChange.Verdict.values()) {
      String id = "reliable." + Compared.idOf(verdict);
      sheet.children(
          id,
          row(verdict),
          verdicts.keySet().stream().filter(each -> verdicts.get(each) == verdict).toList());
      ids.add(id);
    }
    sheet.known(Rule.total(RATED, ids));
    goodRange();
  }

  /** Only where everybody's limit is known: the others would count as not there. */
  private void goodRange() {
    if (!pairs.values().stream().allMatch(pair -> pair.clinical().isPresent())) return;
    List<Case> into = new ArrayList<>();
    pairs.forEach(
        (each, pair) ->
            pair.clinical()
                .filter(change -> change.kind() == ClinicalChange.Kind.RECOVERED)
                .ifPresent(change -> into.add(each)));
    sheet.children(GOOD_RANGE, "From outside into the good range", into);
    sheet.known(Rule.within(GOOD_RANGE, "reliable.better"));
  }

  private static String row(ReliableChange.Verdict verdict) {
    return switch (verdict) {
      case BETTER -> "Better by more than the ordinary wobble";
      case WOBBLE -> "Within the ordinary wobble";
      case WORSE -> "Worse by more than the ordinary wobble";
    };
  }
}
