package caseload.report.change;

import java.util.List;

/**
 * How many became better, stayed about the same and became worse. Those without a second rating are
 * always counted beside them.
 */
public record Counts(int better, int same, int worse, int missing) {
  public Counts {
    if (Math.min(Math.min(better, same), Math.min(worse, missing)) < 0) {
      throw new IllegalArgumentException("a count below nought");
    }
  }

  /** What became of each, and how many have no second rating. */
  public static Counts of(List<RawChange.Way> ways, int missing) {
    return new Counts(
        count(ways, RawChange.Way.BETTER),
        count(ways, RawChange.Way.SAME),
        count(ways, RawChange.Way.WORSE),
        missing);
  }

  private static int count(List<RawChange.Way> ways, RawChange.Way which) {
    return (int) ways.stream().filter(which::equals).count();
  }

  /** Those who were rated twice. */
  public int rated() {
    return better + same + worse;
  }

  /** Those who became better, of all, if none of the missing had. */
  public Proportion atWorst() {
    return new Proportion(better, rated() + missing);
  }
}
