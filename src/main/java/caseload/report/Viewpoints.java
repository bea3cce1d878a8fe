package caseload.report;

import caseload.policy.Questionnaire;
import caseload.policy.Score;
import caseload.report.change.HalfUp;
import caseload.report.change.Limits;
import caseload.report.disclosure.Rule;
import caseload.report.pairs.Pair;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What pupils, homes and staff answered at the start and at the end, side by side and never
 * averaged together: the middle score of each questionnaire with its quarters, on its own scale.
 */
public final class Viewpoints {
  private static final String TABLE = "scores.";
  private static final String DIRECTION = ".direction";

  private Viewpoints() {}

  static void on(Sheet sheet, Ledger ledger) {
    List<String> all = List.copyOf(new LinkedHashSet<>(ledger.policy().exit().questionnaires()));
    for (String questionnaire : all) {
      Optional.ofNullable(ledger.questionnaires().get(questionnaire))
          .ifPresent(known -> on(sheet, ledger, known));
    }
    all.stream()
        .filter(ledger.questionnaires()::containsKey)
        .findFirst()
        .ifPresent(first -> sheet.known(Rule.same(Change.RATED, TABLE + first)));
  }

  private static void on(Sheet sheet, Ledger ledger, Questionnaire of) {
    String questionnaire = of.questionnaire();
    Map<Case, Pair> pairs = pairs(ledger, questionnaire);
    String id = TABLE + questionnaire;
    String name = of.name();
    sheet.children(id, name + ", answered twice", List.copyOf(pairs.keySet()));
    sheet.known(Rule.within(id, "returned." + questionnaire));
    if (pairs.size() < Limits.MEAN) return;
    quarters(sheet, id, name, pairs, "start", Pair::from);
    quarters(sheet, id, name, pairs, "end", Pair::to);
    Pair any = pairs.values().iterator().next();
    derive(sheet, id, ".lowest", name, "Lowest possible", any.score().lowest());
    derive(sheet, id, ".highest", name, "Highest possible", any.score().highest());
    boolean higher = any.score().direction() == Score.Direction.HIGHER_IS_BETTER;
    BigDecimal sign = higher ? BigDecimal.ONE : BigDecimal.ONE.negate();
    derive(sheet, id, DIRECTION, name, "1: higher is better; -1: lower is better", sign);
    MiddleChange.on(sheet, id, name, pairs.values());
  }

  /** True where a lower score is the better one. */
  public static boolean lowerIsBetter(TermReport report, String id) {
    return report.number(id + DIRECTION).filter(sign -> sign.signum() < 0).isPresent();
  }

  /** Those who answered it twice, each child once. */
  static Map<Case, Pair> pairs(Ledger ledger, String questionnaire) {
    Primary primary = Primary.of(ledger);
    Map<Case, Pair> pairs = new LinkedHashMap<>();
    for (Case each : Ledger.lastOfEach(ledger.endedInTheYear())) {
      primary.pair(each, questionnaire).ifPresent(pair -> pairs.put(each, pair));
    }
    return pairs;
  }

  private static void quarters(
      Sheet sheet,
      String id,
      String name,
      Map<Case, Pair> pairs,
      String when,
      Function<Pair, BigDecimal> score) {
    Quarters quarters = Quarters.of(pairs.values().stream().map(score).toList());
    derive(sheet, id, "." + when, name, "Middle score at the " + when, quarters.middle());
    derive(sheet, id, "." + when + "-low", name, "Lower quarter, " + when, quarters.low());
    derive(sheet, id, "." + when + "-high", name, "Upper quarter, " + when, quarters.high());
  }

  private static void derive(
      Sheet sheet, String id, String part, String name, String row, BigDecimal value) {
    sheet.derive(new Derived(id + part, name, row, HalfUp.round(value, 1), List.of(id)));
  }
}
