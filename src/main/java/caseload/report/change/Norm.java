package caseload.report.change;

import java.math.BigDecimal;

/** The mean and the spread of a score in a sample that is named. */
public record Norm(BigDecimal mean, BigDecimal sd, String sample) {
  public Norm {
    if (sd.signum() <= 0) throw new IllegalArgumentException("sd " + sd);
    if (sample.isBlank()) throw new IllegalArgumentException("a sample without a name");
  }
}
