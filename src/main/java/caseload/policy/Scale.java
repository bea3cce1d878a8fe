package caseload.policy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The answers an item can have: every {@code step} from {@code min} to {@code max}. */
public record Scale(
    BigDecimal min, BigDecimal max, Optional<BigDecimal> step, Map<String, String> labels) {
  public Scale {
    labels = Map.copyOf(labels);
    if (max.compareTo(min) <= 0) throw new Unfit("max", "more than min");
  }

  /** True when an answer lies on the scale. */
  public boolean holds(BigDecimal answer) {
    boolean inside = answer.compareTo(min) >= 0 && answer.compareTo(max) <= 0;
    BigDecimal by = step.orElse(BigDecimal.ONE);
    return inside && answer.subtract(min).remainder(by).signum() == 0;
  }
}
