package caseload.report.change;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Wilcoxon's signed ranks (1945, Biometrics Bulletin 1:80-83), exact under the ranks at hand:
 * changes of nought are dropped, equal ones share the mean of their ranks, and every one of the 2ⁿ
 * ways to set the signs is counted. Ranks are doubled, so that shared ones are whole numbers.
 *
 * @param n how many moved at all
 * @param plus the sum of the ranks of those that rose
 * @param p how often signs by chance give a sum as far out, to both sides
 */
public record SignedRank(int n, double plus, double p) {

  /** Of these changes; empty when fewer than six moved, or more than can be counted. */
  public static Optional<SignedRank> of(List<BigDecimal> changes) {
    List<BigDecimal> moved = changes.stream().filter(change -> change.signum() != 0).toList();
    int n = moved.size();
    if (n < Limits.SIGNED_RANK || n > Limits.SIGNED_RANK_MOST) return Optional.empty();
    int[] doubled = doubledRanks(moved);
    int plus = 0;
    for (int i = 0; i < n; i++) if (moved.get(i).signum() > 0) plus += doubled[i];
    return Optional.of(new SignedRank(n, plus / 2.0, p(doubled, plus)));
  }

  /** Twice the mean rank of each: one more than those below it and those not above it together. */
  private static int[] doubledRanks(List<BigDecimal> moved) {
    List<BigDecimal> sizes = moved.stream().map(BigDecimal::abs).toList();
    return sizes.stream()
        .mapToInt(
            size ->
                1
                    + (int) sizes.stream().filter(other -> other.compareTo(size) < 0).count()
                    + (int) sizes.stream().filter(other -> other.compareTo(size) <= 0).count())
        .toArray();
  }

  private static double p(int[] ranks, int plus) {
    long[] ways = ways(ranks);
    double all = Math.pow(2, ranks.length);
    double below = Arrays.stream(ways, 0, plus + 1).sum() / all;
    double above = Arrays.stream(ways, plus, ways.length).sum() / all;
    return Math.min(1, 2 * Math.min(below, above));
  }

  /** In how many ways signs can be set for each sum of the positive ranks. */
  private static long[] ways(int[] ranks) {
    long[] ways = new long[Arrays.stream(ranks).sum() + 1];
    ways[0] = 1;
    int reached = 0;
    for (int rank : ranks) {
      reached += rank;
      for (int sum = reached; sum >= rank; sum--) ways[sum] += ways[sum - rank];
    }
    return ways;
  }
}
