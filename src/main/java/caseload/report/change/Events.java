package caseload.report.change;

import java.util.Optional;

/**
 * How often something (a suspension, an incident) was before and after. Only windows of as many
 * school days are ever compared, and never as a percentage.
 *
 * @param days school days in each of the two windows
 */
public record Events(int before, int after, int days) {
  public Events {
    if (before < 0 || after < 0 || days < 1) {
      throw new IllegalArgumentException(before + ", " + after + " in " + days);
    }
  }

  /** Counts of two windows; empty when one had more school days than the other. */
  public static Optional<Events> of(int before, int daysBefore, int after, int daysAfter) {
    if (daysBefore != daysAfter) return Optional.empty();
    return Optional.of(new Events(before, after, daysBefore));
  }
}
