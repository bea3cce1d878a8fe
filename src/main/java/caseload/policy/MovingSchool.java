package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * Who is helped to move to the next school, and when that is prepared.
 *
 * @param years the year groups that move on at the end of a school year, such as 6
 * @param weeksBeforeEnd how many weeks before the school year's last day it is due
 * @param exitTypes the ways to end by which a child leaves the school; an exit of one of these
 *     without a record of the move is remarked on
 */
public record MovingSchool(
    List<Integer> years, Optional<Integer> weeksBeforeEnd, List<String> exitTypes) {
  public MovingSchool {
    years = List.copyOf(years);
    exitTypes = List.copyOf(exitTypes);
    if (years.stream().anyMatch(year -> year < 0 || year > 14)) {
      throw new Unfit("years", "year groups from 0 (Reception) to 14");
    }
    if (years.isEmpty() && exitTypes.isEmpty()) {
      throw new Unfit("years", "say which year groups move on, such as [6], or name exit-types");
    }
    if (years.isEmpty() && weeksBeforeEnd.isPresent()) {
      throw new Unfit("weeks-before-end", "nobody moves on; say which years do");
    }
    if (weeksBeforeEnd.orElse(1) < 1) throw new Unfit("weeks-before-end", "1 or more");
  }

  /** Weeks before the last day of the school year; six when the school has not said. */
  public int weeks() {
    return weeksBeforeEnd.orElse(6);
  }
}
