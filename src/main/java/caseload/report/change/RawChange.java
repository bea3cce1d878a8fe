package caseload.report.change;

import java.math.BigDecimal;

/**
 * One pupil's two values of one score. Which way is better decides the gain; the change itself is
 * always exit minus entry.
 */
public record RawChange(BigDecimal entry, BigDecimal exit, Better better) {

  /** What two values say beside each other. */
  public enum Way {
    BETTER,
    SAME,
    WORSE
  }

  /** Exit minus entry. */
  public BigDecimal change() {
    return exit.subtract(entry);
  }

  /** How much better it became; below nought it became worse. */
  public BigDecimal gain() {
    return better.gain(entry, exit);
  }

  /** Better, worse, or no further apart than counts as the same. */
  public Way way(BigDecimal sameWithin) {
    if (gain().abs().compareTo(sameWithin) <= 0) return Way.SAME;
    return gain().signum() > 0 ? Way.BETTER : Way.WORSE;
  }
}
