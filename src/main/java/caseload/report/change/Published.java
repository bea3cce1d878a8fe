package caseload.report.change;

import java.math.BigDecimal;

/**
 * How widely a score spreads and how steady it is, as published for a sample that is named. A
 * caseload's own spread will not do: a handful of pupils who were chosen for being low has too
 * little of it.
 */
public record Published(BigDecimal sd, BigDecimal reliability, String sample) {
  public Published {
    if (sd.signum() <= 0) throw new IllegalArgumentException("sd " + sd);
    if (reliability.signum() < 0 || reliability.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException("reliability " + reliability);
    }
    if (sample.isBlank()) throw new IllegalArgumentException("a sample without a name");
  }
}
