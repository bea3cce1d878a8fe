package caseload.report.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The mean change over the mean of the two standard deviations, d_av, and the same corrected for
 * small numbers, g (Lakens 2013, Front Psychol 4:863; Hedges 1981, J Educ Stat 6:107-128): {@code g
 * = d · (1 - 3 / (4·df - 1))} with df = n - 1. Lakens' own example takes 2n - 2 and so gives 1.08
 * where this gives 1.03.
 *
 * @param df the degrees of freedom of the correction
 * @param interval of g, by the variance that Bonett (2008, Psychol Methods 13:99-109) gives for a
 *     mean change over an average spread, carried over to the mean of the two standard deviations
 */
public record EffectSize(int n, int df, double dav, double g, Interval interval) {

  /** Of pairs in one order; empty of fewer than ten, or where nobody differs from anybody. */
  public static Optional<EffectSize> of(List<BigDecimal> entries, List<BigDecimal> exits) {
    if (entries.size() != exits.size()) throw new IllegalArgumentException("these are no pairs");
    if (entries.size() < Limits.EFFECT_SIZE) return Optional.empty();
    Spread entry = Spread.of(entries);
    Spread exit = Spread.of(exits);
    if (entry.sd() + exit.sd() == 0) return Optional.empty();
    List<BigDecimal> changes =
        IntStream.range(0, entries.size())
            .mapToObj(i -> exits.get(i).subtract(entries.get(i)))
            .toList();
    return Optional.of(of(entry, exit, Spread.of(changes)));
  }

  private static EffectSize of(Spread entry, Spread exit, Spread change) {
    int df = change.n() - 1;
    double average = (entry.sd() + exit.sd()) / 2;
    double dav = change.mean() / average;
    double correction = 1 - 3.0 / (4 * df - 1);
    double g = dav * correction;
    double error = correction * Math.sqrt(variance(entry, exit, change, dav, average));
    double half = MeanChange.t(df) * error;
    return new EffectSize(change.n(), df, dav, g, new Interval(g - half, g + half));
  }

  /** What the mean adds, and what not knowing the two spreads adds. */
  private static double variance(
      Spread entry, Spread exit, Spread change, double dav, double average) {
    int df = change.n() - 1;
    double one = entry.sd() * entry.sd();
    double two = exit.sd() * exit.sd();
    double together = (one + two - change.sd() * change.sd()) / 2;
    double shared = one * two == 0 ? 0 : 2 * together * together / (entry.sd() * exit.sd());
    double ofMean = change.sd() * change.sd() / (df * average * average);
    return ofMean + dav * dav * (one + two + shared) / (8 * df * average * average);
  }
}
