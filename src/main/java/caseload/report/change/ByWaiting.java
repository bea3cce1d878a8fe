package caseload.report.change;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What happens anyway when somebody is measured at a low point: the second value lies nearer to the
 * mean of all, by what is not steady in the first (Barnett and others 2005, Int J Epidemiol
 * 34:215-220).
 *
 * @param mean of the norm, a sample that was not chosen for being low
 */
public record ByWaiting(Published published, BigDecimal mean) {

  /** Expected of one value: {@code (1 - r) · (mean - entry)}. */
  public double change(BigDecimal entry) {
    return unsteady() * mean.subtract(entry).doubleValue();
  }

  /**
   * Expected of all below a limit: {@code SD · (1 - r) · φ(z) / Φ(z)}, with z the distance of the
   * limit from the mean in standard deviations.
   */
  public double changeBelow(BigDecimal limit) {
    double sd = published.sd().doubleValue();
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double z = limit.subtract(mean).doubleValue() / sd;
    return sd * unsteady() * normal.density(z) / normal.cumulativeProbability(z);
  }

  private double unsteady() {
    return BigDecimal.ONE.subtract(published.reliability()).doubleValue();
  }
}
