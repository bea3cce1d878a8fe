package caseload.report.change;

import java.math.BigDecimal;

/** Which way is better on a score. */
public enum Better {
  HIGHER,
  LOWER;

  /** How much better the second is than the first; below nought it is worse. */
  public BigDecimal gain(BigDecimal entry, BigDecimal exit) {
    return this == HIGHER ? exit.subtract(entry) : entry.subtract(exit);
  }

  /** True when the first value is better than the second. */
  boolean beyond(BigDecimal value, BigDecimal other) {
    return gain(other, value).signum() > 0;
  }
}
