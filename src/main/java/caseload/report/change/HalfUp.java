package caseload.report.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounding as the Department for Education does it: a half goes away from nought, so 2.5 is 3 and
 * -2.5 is -3 ({@code round_five_up} of its dfeR).
 */
public final class HalfUp {
  /** What a sum of fractions loses in its last digits must not turn a half into less. */
  private static final MathContext CLEAN = new MathContext(12, RoundingMode.HALF_UP);

  private HalfUp() {}

  /** Rounded to so many places. */
  public static BigDecimal round(double number, int places) {
    return round(new BigDecimal(number), places);
  }

  /** Rounded to so many places. */
  public static BigDecimal round(BigDecimal number, int places) {
    return number.round(CLEAN).setScale(places, RoundingMode.HALF_UP);
  }

  /** To one place, without the place when it is nought: {@code 2}, {@code 0.6}. */
  static String say(double number) {
    BigDecimal rounded = round(number, 1).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
