package caseload.policy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure worked out of answers or of other scores, or typed in when the questionnaire is
 * scores-only.
 *
 * @param items ids of the items that count; empty, or {@code all}, means all that are scored
 * @param tag the items of this tag count
 * @param sumOf the scores it is the sum of
 * @param of the score that a table converts
 * @param times what a sum or mean is multiplied by
 * @param minAnswered how many must be answered; short for {@code missing: {min-answered: …}}
 * @param range lowest and highest possible value
 * @param goodRange where the good range begins, so that a move into it can be told
 * @param sameWithin a change of no more than this counts as "about the same"
 */
public record Score(
    String id,
    Optional<String> name,
    List<String> items,
    Optional<String> tag,
    List<String> sumOf,
    Optional<Method> method,
    Optional<String> of,
    Map<String, BigDecimal> table,
    Optional<Formula> formula,
    Optional<BigDecimal> times,
    Optional<Integer> minAnswered,
    Optional<MissingRule> missing,
    Optional<Rounding> round,
    List<BigDecimal> range,
    Direction direction,
    List<Reliability> reliability,
    List<GoodRange> goodRange,
    Optional<BigDecimal> sameWithin) {
  /** The word that means every item. */
  static final String ALL = "all";

  private static final int USUAL_PLACES = 2;

  /** How the answers become one figure. */
  public enum Method {
    SUM,
    MEAN,
    LOOKUP,
    FORMULA
  }

  /** A formula that cannot be said as a sum, a mean or a table. */
  public enum Formula {
    GOAL_ATTAINMENT
  }

  /** Which way is better; a score without a direction is refused. */
  public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEITHER
  }

  public Score {
    Choice.requireId("id", id);
    items = items.equals(List.of(ALL)) ? List.of() : List.copyOf(items);
    sumOf = List.copyOf(sumOf);
    table = Collections.unmodifiableMap(new LinkedHashMap<>(table));
    range = List.copyOf(range);
    reliability = List.copyOf(reliability);
    goodRange = List.copyOf(goodRange);
    if (range.size() != 2 || range.get(0).compareTo(range.get(1)) >= 0) {
      throw new Unfit("range", "lowest and highest value, such as [1, 5]");
    }
    if (sameWithin.filter(by -> by.signum() < 0).isPresent()) {
      throw new Unfit("same-within", "0 or more");
    }
    if (times.filter(by -> by.signum() == 0).isPresent()) throw new Unfit("times", "not 0");
    if (minAnswered.isPresent() && missing.isPresent()) {
      throw new Unfit("min-answered", "it stands in missing already; leave one of the two out");
    }
    if (minAnswered.orElse(1) < 1) throw new Unfit("min-answered", "1 or more");
  }

  /** The lowest possible value. */
  public BigDecimal lowest() {
    return range.get(0);
  }

  /** The highest possible value. */
  public BigDecimal highest() {
    return range.get(1);
  }

  /** True when a value is possible. */
  public boolean holds(BigDecimal value) {
    return value.compareTo(lowest()) >= 0 && value.compareTo(highest()) <= 0;
  }

  /** The words for it, or its id as words. */
  public String called() {
    return name.orElse(InWords.spaced(id));
  }

  /** How steady it is for whoever answered; empty where that is not known. */
  public Optional<Reliability> reliabilityFor(Answerer by) {
    return reliability.stream()
        .filter(each -> each.known() && each.holdsFor().holds(by))
        .findFirst();
  }

  /** Where the good range begins for whoever answered; empty where that is not known. */
  public Optional<GoodRange> goodRangeFor(Answerer by) {
    return goodRange.stream().filter(each -> each.holdsFor().holds(by)).findFirst();
  }

  boolean ofItems() {
    return method.filter(how -> how == Method.SUM || how == Method.MEAN).isPresent();
  }

  /** True when it follows from answers or from other scores. */
  public boolean worked() {
    return method.isPresent() || !sumOf.isEmpty();
  }

  /** How many of so many items must be answered. */
  int least(int counted) {
    return minAnswered.orElseGet(() -> missing.map(rule -> rule.least(counted)).orElse(counted));
  }

  /** True when a sum with gaps stands for all its items. */
  boolean prorates() {
    return missing.flatMap(MissingRule::fill).orElse(MissingRule.Fill.PRORATE)
        == MissingRule.Fill.PRORATE;
  }

  /** How it is rounded: as it says, else two places when worked out, else as it is typed. */
  Rounding rounding(Optional<Scale> scale) {
    return round.orElseGet(() -> new Rounding(Optional.empty(), places(scale)));
  }

  private int places(Optional<Scale> scale) {
    return method.isPresent() ? USUAL_PLACES : scale.map(Scale::places).orElse(0);
  }
}
