package caseload.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

  /**
   * The score of these answers, rounded half up to two places; empty when too few were given.
   * Reversed items count {@code min + max - answer}. A sum with gaps is prorated to all its items.
   */
  public Optional<BigDecimal> of(Map<String, BigDecimal> answers, Questionnaire in) {
    List<Item> counted =
        in.items().stream().filter(i -> items.isEmpty() || items.contains(i.id())).toList();
    List<BigDecimal> values =
        counted.stream()
            .flatMap(
                item ->
                    Stream.ofNullable(answers.get(item.id()))
                        .map(answer -> value(item, answer, in)))
            .toList();
    if (values.isEmpty() || values.size() < minAnswered.orElse(counted.size())) {
      return Optional.empty();
    }
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal times =
        method.orElse(Method.SUM) == Method.SUM ? new BigDecimal(counted.size()) : BigDecimal.ONE;
    return Optional.of(
        sum.multiply(times).divide(new BigDecimal(values.size()), 2, RoundingMode.HALF_UP));
  }

  private static BigDecimal value(Item item, BigDecimal answer, Questionnaire in) {
    Scale scale = in.scaleOf(item).orElseThrow();
    return item.reverse() ? scale.min().add(scale.max()).subtract(answer) : answer;
  }
}
