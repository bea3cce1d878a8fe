package caseload.policy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where the good range of a score begins, for those it was published for. Either the limit itself
 * was published, or the mean and spread of the troubled, of the well, or of both, out of which it
 * follows (Jacobson and Truax 1991).
 *
 * @param beyond the good range lies on the better side of this; the value itself is outside
 */
public record GoodRange(
    Optional<BigDecimal> beyond,
    Optional<Sample> troubled,
    Optional<Sample> well,
    Optional<Where> where,
    String source) {

  /** The mean and the spread of the score in one sample. */
  public record Sample(BigDecimal mean, BigDecimal sd) {
    public Sample {
      if (sd.signum() <= 0) throw new Unfit("sd", "more than 0");
    }
  }

  public GoodRange {
    Choice.requireText("source", source);
    boolean samples = troubled.isPresent() || well.isPresent();
    if (beyond.isPresent() && samples) {
      throw new Unfit("beyond", "the limit or the samples it follows from, not both");
    }
    if (beyond.isEmpty() && !samples) {
      throw new Unfit("beyond", "the published limit; or troubled and well: {mean: …, sd: …}");
    }
  }

  Where holdsFor() {
    return where.orElse(Where.ANYWHERE);
  }
}
