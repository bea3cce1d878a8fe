package caseload.report.change;

import java.math.BigDecimal;
import java.util.List;

/**
 * How near one pupil is to each goal, from 0 (not at all yet) to 10 (all the way there), at the
 * start and at the end. The change is exit minus entry, the mean over the goals.
 */
public record GoalRatings(List<Rated> goals) {
  private static final BigDecimal MOST = BigDecimal.TEN;

  /** One goal, rated twice. */
  public record Rated(BigDecimal entry, BigDecimal exit) {
    public Rated {
      for (BigDecimal each : List.of(entry, exit)) {
        if (each.signum() < 0 || each.compareTo(MOST) > 0) {
          throw new IllegalArgumentException("a rating of " + each);
        }
      }
    }

    /** Exit minus entry. */
    public BigDecimal change() {
      return exit.subtract(entry);
    }
  }

  public GoalRatings {
    goals = List.copyOf(goals);
    if (goals.isEmpty()) throw new IllegalArgumentException("no goals");
  }

  /** The mean of the goals' changes. */
  public double meanChange() {
    return goals.stream().mapToDouble(goal -> goal.change().doubleValue()).average().orElseThrow();
  }
}
