package caseload.policy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How steady a score is, with the spread and the sample it was found in: a change is held against
 * it before it is called more than wobble. {@code none} says that it is not known.
 *
 * @param mean of the same sample; what waiting alone would do is expected from it
 */
public record Reliability(
    Optional<Kind> kind,
    Optional<BigDecimal> value,
    Optional<BigDecimal> sd,
    Optional<BigDecimal> mean,
    Optional<Where> where,
    Optional<String> source) {

  /** Within one sitting, or from one sitting to the next. */
  public enum Kind {
    ALPHA,
    RETEST
  }

  private static final Reliability NONE =
      new Reliability(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Reliability {
    boolean said = kind.isPresent() || value.isPresent() || sd.isPresent();
    if (said || mean.isPresent() || where.isPresent() || source.isPresent()) {
      require("kind", kind, "alpha or retest");
      require("value", value, "the coefficient, such as 0.80");
      require("sd", sd, "the standard deviation in the same sample; without it nothing follows");
      require("source", source, "where it was published, in which sample");
      Choice.requireText("source", source.get());
      if (value.get().signum() < 0 || value.get().compareTo(BigDecimal.ONE) >= 0) {
        throw new Unfit("value", "a reliability is from 0 to less than 1");
      }
      if (sd.get().signum() <= 0) throw new Unfit("sd", "more than 0");
    }
  }

  private static void require(String field, Optional<?> there, String what) {
    if (there.isEmpty()) throw new Unfit(field, "add " + field + ": " + what);
  }

  /** {@code none}: it is not known. */
  public static Reliability of(String word) {
    if (word.strip().equals("none")) return NONE;
    throw new Unfit("reliability", "none, or a group with kind, value, sd and source");
  }

  /** True when there is a number. */
  public boolean known() {
    return value.isPresent();
  }

  Where holdsFor() {
    return where.orElse(Where.ANYWHERE);
  }
}
