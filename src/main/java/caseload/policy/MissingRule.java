package caseload.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What becomes of a score when items were left out: {@code complete}, or how many or which share
 * must be answered, and whether a sum is then scaled up to all of them.
 */
public record MissingRule(
    Optional<Integer> minAnswered,
    Optional<Integer> of,
    Optional<BigDecimal> minShare,
    Optional<Fill> fill) {

  /** What a sum does about gaps. */
  public enum Fill {
    PRORATE,
    NONE
  }

  private static final MissingRule COMPLETE =
      new MissingRule(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public MissingRule {
    if (minAnswered.isPresent() && minShare.isPresent()) {
      throw new Unfit("min-share", "min-answered or min-share, not both");
    }
    if (minAnswered.isEmpty() && minShare.isEmpty() && (of.isPresent() || fill.isPresent())) {
      throw new Unfit("min-answered", "how many must be answered; or write missing: complete");
    }
    if (minAnswered.filter(least -> least < 1).isPresent()) {
      throw new Unfit("min-answered", "1 or more");
    }
    if (minShare
        .filter(share -> share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)
        .isPresent()) {
      throw new Unfit("min-share", "more than 0 and not more than 1, such as 0.9");
    }
  }

  /** {@code complete}: every item must be answered. */
  public static MissingRule of(String word) {
    if (word.strip().equals("complete")) return COMPLETE;
    throw new Unfit("missing", "complete, or a group such as {min-answered: 8, of: 12}");
  }

  /** How many of so many items must be answered. */
  int least(int items) {
    if (minAnswered.isPresent()) return minAnswered.get();
    return minShare
        .map(share -> share.multiply(BigDecimal.valueOf(items)))
        .map(number -> number.setScale(0, RoundingMode.CEILING).intValueExact())
        .orElse(items);
  }
}
