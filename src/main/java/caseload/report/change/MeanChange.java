package caseload.report.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of the changes (exit minus entry) with its interval, {@code mean ± t(n-1) · s / √n}
 * (Student 1908, Biometrika 6:1-25).
 */
public record MeanChange(int n, double mean, Interval interval) {

  /** Of these changes; empty of fewer than eight. */
  public static Optional<MeanChange> of(List<BigDecimal> changes) {
    if (changes.size() < Limits.MEAN) return Optional.empty();
    Spread spread = Spread.of(changes);
    double half = t(spread.n() - 1) * spread.sd() / Math.sqrt(spread.n());
    return Optional.of(
        new MeanChange(
            spread.n(), spread.mean(), new Interval(spread.mean() - half, spread.mean() + half)));
  }

  /** How many standard errors an interval reaches to each side. */
  static double t(int df) {
    return TDistribution.of(df).inverseSurvivalProbability((1 - Limits.CONFIDENCE) / 2);
  }
}
