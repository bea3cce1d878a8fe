package caseload.report.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The median of the changes with the exact interval between two of them: the {@code k}-th smallest
 * and the {@code k}-th largest, where {@code k} is the largest with {@code 1 - 2·P(B < k)} of at
 * least 95 per cent and B counts heads in n throws (Campbell and Gardner 1988, BMJ 296:1454-1456).
 *
 * @param rank k
 * @param confidence how sure the interval is; with few numbers it is surer than 95 per cent
 */
public record MedianChange(
    int n, BigDecimal median, BigDecimal low, BigDecimal high, int rank, double confidence) {

  /** Of these changes; empty of fewer than six. */
  public static Optional<MedianChange> of(List<BigDecimal> changes) {
    int n = changes.size();
    if (n < Limits.MEDIAN) return Optional.empty();
    List<BigDecimal> sorted = changes.stream().sorted().toList();
    int rank = rank(n);
    return Optional.of(
        new MedianChange(
            n,
            middle(sorted),
            sorted.get(rank - 1),
            sorted.get(n - rank),
            rank,
            confidence(n, rank)));
  }

  private static int rank(int n) {
    int rank = 1;
    while (confidence(n, rank + 1) >= Limits.CONFIDENCE) rank++;
    return rank;
  }

  private static double confidence(int n, int rank) {
    return 1 - 2 * BinomialDistribution.of(n, 0.5).cumulativeProbability(rank - 1);
  }

  private static BigDecimal middle(List<BigDecimal> sorted) {
    BigDecimal below = sorted.get((sorted.size() - 1) / 2);
    BigDecimal above = sorted.get(sorted.size() / 2);
    return below.add(above).divide(BigDecimal.valueOf(2));
  }
}
