package caseload.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure worked out of answers, or typed in when the questionnaire is scores-only.
 *
 * @param items ids of the items that count; empty means all of them
 * @param minAnswered how many must be answered; all of them when absent
 * @param range lowest and highest possible value
 * @param sameWithin a change of no more than this counts as "about the same"
 */
public record Score(
    String id,
    List<String> items,
    Optional<Method> method,
    Optional<Integer> minAnswered,
    List<BigDecimal> range,
    Direction direction,
    Optional<BigDecimal> sameWithin) {

  /** How the answers become one figure. */
  public enum Method {
    SUM,
    MEAN
  }

  /** Which way is better; a score without a direction is refused. */
  public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEITHER
  }

  public Score {
    Choice.requireId("id", id);
    items = List.copyOf(items);
    range = List.copyOf(range);
    if (range.size() != 2 || range.get(0).compareTo(range.get(1)) >= 0) {
      throw new Unfit("range", "lowest and highest value, such as [1, 5]");
    }
  }
}
