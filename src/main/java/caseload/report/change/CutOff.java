package caseload.report.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Where the good range begins, in the three ways of Jacobson and Truax (1991). A value is in the
 * good range only beyond the cut-off, not on it.
 *
 * @param value the cut-off
 * @param better on which side of it the good range lies
 */
public record CutOff(BigDecimal value, Better better) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Two standard deviations of the troubled from their mean, on the good side. */
  public static CutOff a(Norm troubled, Better better) {
    return new CutOff(moved(troubled, better == Better.HIGHER), better);
  }

  /** Two standard deviations of the well from the mean of the well, on the bad side. */
  public static CutOff b(Norm well, Better better) {
    return new CutOff(moved(well, better == Better.LOWER), better);
  }

  /** Where a value is as likely the one as the other: {@code (s0·M1 + s1·M0) / (s0 + s1)}. */
  public static CutOff c(Norm troubled, Norm well, Better better) {
    BigDecimal weighted =
        well.sd().multiply(troubled.mean()).add(troubled.sd().multiply(well.mean()));
    BigDecimal spread = well.sd().add(troubled.sd());
    return new CutOff(weighted.divide(spread, MathContext.DECIMAL64), better);
  }

  /** Out of what is known: c of both samples, else a of the troubled or b of the well. */
  public static CutOff of(Optional<Norm> troubled, Optional<Norm> well, Better better) {
    if (troubled.isPresent() && well.isPresent()) return c(troubled.get(), well.get(), better);
    return troubled.map(norm -> a(norm, better)).orElseGet(() -> b(well.orElseThrow(), better));
  }

  private static BigDecimal moved(Norm norm, boolean up) {
    BigDecimal far = norm.sd().multiply(TWO);
    return up ? norm.mean().add(far) : norm.mean().subtract(far);
  }

  /** True in the good range. */
  public boolean well(BigDecimal score) {
    return better.beyond(score, value);
  }
}
