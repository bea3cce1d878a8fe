package caseload.report.change;

import java.math.BigDecimal;

/**
 * The reliable change of Jacobson and Truax (1991, J Consult Clin Psychol 59:12-19): {@code RCI =
 * (exit - entry) / (√2 · SD · √(1 - r))}. A change is reliable when the index is more than 1.96,
 * strictly; that is compared without rounding.
 */
public record ReliableChange(Published published, Better better) {
  private static final BigDecimal LIMIT = new BigDecimal(Limits.RELIABLE);

  /** Whether a change is more than the ordinary wobble of the score. */
  public enum Verdict {
    BETTER,
    WOBBLE,
    WORSE
  }

  /** The index of a change, with the sign of exit minus entry. */
  public double index(BigDecimal entry, BigDecimal exit) {
    return exit.subtract(entry).doubleValue() / Math.sqrt(squaredError().doubleValue());
  }

  /** A change must be more than this. */
  public double threshold() {
    return LIMIT.doubleValue() * Math.sqrt(squaredError().doubleValue());
  }

  /** What may be said of a change. */
  public Verdict of(BigDecimal entry, BigDecimal exit) {
    BigDecimal gain = better.gain(entry, exit);
    boolean reliable = gain.pow(2).compareTo(LIMIT.pow(2).multiply(squaredError())) > 0;
    if (!reliable) return Verdict.WOBBLE;
    return gain.signum() > 0 ? Verdict.BETTER : Verdict.WORSE;
  }

  /** The square of the standard error of a difference: {@code 2 · SD² · (1 - r)}. */
  private BigDecimal squaredError() {
    BigDecimal unsteady = BigDecimal.ONE.subtract(published.reliability());
    return published.sd().pow(2).multiply(unsteady).multiply(BigDecimal.valueOf(2));
  }
}
