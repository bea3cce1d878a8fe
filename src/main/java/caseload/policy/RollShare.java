package caseload.policy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Of a hundred children on the roll, how many have a fact such as {@code pupil-premium}.
 *
 * @param school of which school, where the service has several; left out, of all together
 */
public record RollShare(String fact, BigDecimal percent, Optional<String> school) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  public RollShare {
    Choice.requireId("fact", fact);
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      throw new Unfit("percent", "of a hundred children: 0 to 100");
    }
  }
}
