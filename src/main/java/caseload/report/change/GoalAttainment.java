package caseload.report.change;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Goal attainment scaling of one pupil (Kiresuk and Sherman 1968, Community Ment Health J
 * 4:443-453): {@code T = 50 + 10·Σwx / √((1-ρ)·Σw² + ρ·(Σw)²)} with ρ = .3. The 2009 practical
 * guide printed it wrongly; this is the form of its erratum.
 */
public record GoalAttainment(List<Goal> goals) {
  /** How much goals are taken to go together. */
  private static final double RHO = 0.3;

  /**
   * One goal with its levels from -2 (much less than expected) to 2 (much more).
   *
   * @param weight how much it counts beside the others
   */
  public record Goal(int weight, int entry, int exit) {
    public Goal {
      if (weight < 1) throw new IllegalArgumentException("weight " + weight);
      if (Math.abs(entry) > 2 || Math.abs(exit) > 2) {
        throw new IllegalArgumentException("level " + entry + " or " + exit);
      }
    }
  }

  public GoalAttainment {
    goals = List.copyOf(goals);
    if (goals.isEmpty()) throw new IllegalArgumentException("no goals");
  }

  /** T at the start. */
  public double atEntry() {
    return t(goals.stream().mapToInt(goal -> goal.weight() * goal.entry()).sum());
  }

  /** T at the end; 50 when everything came out as expected. */
  public double atExit() {
    return t(goals.stream().mapToInt(goal -> goal.weight() * goal.exit()).sum());
  }

  /** How many goals ended at each level, lowest first. */
  public Map<Integer, Integer> levels() {
    Map<Integer, Integer> levels = new TreeMap<>();
    for (int level = -2; level <= 2; level++) levels.put(level, 0);
    for (Goal goal : goals) levels.merge(goal.exit(), 1, Integer::sum);
    return levels;
  }

  private double t(int sum) {
    double weights = goals.stream().mapToInt(Goal::weight).sum();
    double squares = goals.stream().mapToInt(goal -> goal.weight() * goal.weight()).sum();
    return 50 + 10 * sum / Math.sqrt((1 - RHO) * squares + RHO * weights * weights);
  }
}
