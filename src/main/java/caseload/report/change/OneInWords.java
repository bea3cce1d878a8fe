package caseload.report.change;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What two values of one pupil say, in words for the mentor. How much of a change is chance is said
 * of no score whose steadiness is not published.
 */
public record OneInWords(RawChange change) {

  /** {@code 17 to 12, 5 better}. */
  public String values() {
    return plain(change.entry()) + " to " + plain(change.exit()) + ", " + moved(change.gain());
  }

  private static String moved(BigDecimal gain) {
    if (gain.signum() == 0) return "no change";
    return plain(gain.abs()) + (gain.signum() > 0 ? " better" : " worse");
  }

  /** Whether it is more than wobble. */
  public String reliable(Optional<ReliableChange.Verdict> verdict) {
    return verdict.map(OneInWords::reliable).orElse("How much of it is chance is not known.");
  }

  private static String reliable(ReliableChange.Verdict verdict) {
    return switch (verdict) {
      case BETTER -> "Better by more than the questionnaire's ordinary wobble.";
      case WORSE -> "Worse by more than the questionnaire's ordinary wobble.";
      case WOBBLE -> "It may be wobble: that is not the same as \"no change\".";
    };
  }

  /** What waiting alone was expected to do; nothing where that is less than half a point. */
  public Optional<String> byWaiting(Optional<Double> expected) {
    return expected
        .map(change.better() == Better.HIGHER ? points -> points : points -> -points)
        .filter(gain -> gain >= 0.5)
        .map(
            gain ->
                "After a start like that, about %s better is expected without any help."
                    .formatted(HalfUp.round(gain, 0).toPlainString()));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
