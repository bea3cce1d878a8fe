package caseload.policy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** To how many places a score is rounded, and which way a half goes. */
public record Rounding(Optional<Mode> mode, int places) {
  private static final int MOST_PLACES = 4;

  /** What thirds and roots lose in their last digits must not turn a half into less. */
  private static final MathContext CLEAN = new MathContext(12, RoundingMode.HALF_UP);

  /** Which way a half goes. */
  public enum Mode {
    HALF_UP,
    HALF_EVEN,
    UP,
    DOWN
  }

  public Rounding {
    if (places < 0 || places > MOST_PLACES) {
      throw new Unfit("places", "0 to " + MOST_PLACES + " digits behind the point");
    }
  }

  BigDecimal round(BigDecimal number) {
    return number
        .round(CLEAN)
        .setScale(places, RoundingMode.valueOf(mode.orElse(Mode.HALF_UP).name()));
  }
}
