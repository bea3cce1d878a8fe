package caseload.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * The middle of some numbers and the middles of their halves. Between two numbers it is half way,
 * so that it is seldom one child's own.
 */
record Quarters(BigDecimal low, BigDecimal middle, BigDecimal high) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  static Quarters of(List<BigDecimal> numbers) {
    List<BigDecimal> sorted = numbers.stream().sorted().toList();
    int half = (sorted.size() + 1) / 2;
    return new Quarters(
        middle(sorted.subList(0, half)),
        middle(sorted),
        middle(sorted.subList(sorted.size() - half, sorted.size())));
  }

  private static BigDecimal middle(List<BigDecimal> sorted) {
    BigDecimal below = sorted.get((sorted.size() - 1) / 2);
    return below.add(sorted.get(sorted.size() / 2)).divide(TWO);
  }
}
