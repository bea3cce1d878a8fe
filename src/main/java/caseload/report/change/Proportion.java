package caseload.report.change;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** So many of so many, with the interval of Wilson (1927, J Am Stat Assoc 22:209-212). */
public record Proportion(int of, int all) {
  private static final double Z =
      NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Limits.CONFIDENCE) / 2);

  public Proportion {
    if (of < 0 || all < 1 || of > all) throw new IllegalArgumentException(of + " of " + all);
  }

  /** From 0 to 1; it never leaves them and is no point even for none or all. */
  public Interval interval() {
    double share = (double) of / all;
    double middle = share + Z * Z / (2 * all);
    double half = Z * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
    double whole = 1 + Z * Z / all;
    return new Interval(Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole));
  }
}
