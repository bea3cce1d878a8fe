package caseload.policy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * When the work is looked at together, beside {@code review-every-weeks} of the programme, and the
 * ladder of levels of support, lowest first. With {@code must-move} no review may leave a child on
 * the same level.
 */
public record Reviews(
    Optional<Integer> everySessions,
    boolean eachHalfTerm,
    List<Integer> atMonths,
    List<Choice> levels,
    Optional<PathwayStep.Otherwise> mustMove) {

  /** A school that has said nothing more about reviews. */
  static final Reviews NONE =
      new Reviews(Optional.empty(), false, List.of(), List.of(), Optional.empty());

  public Reviews {
    atMonths = List.copyOf(atMonths);
    levels = List.copyOf(levels);
    if (everySessions.orElse(1) < 1) throw new Unfit("every-sessions", "1 or more");
    boolean inOrder = atMonths.stream().sorted(Comparator.naturalOrder()).toList().equals(atMonths);
    boolean once = new HashSet<>(atMonths).size() == atMonths.size();
    if (!inOrder || !once || atMonths.stream().anyMatch(month -> month < 1)) {
      throw new Unfit(
          "at-months", "months after the start, the earliest first, such as [3, 6, 12]");
    }
    if (levels.size() == 1) throw new Unfit("levels", "two or more, the lowest first");
    if (levels.stream().map(Choice::id).distinct().count() < levels.size()) {
      throw new Unfit("levels", "each level once");
    }
    if (mustMove.isPresent() && levels.isEmpty()) {
      throw new Unfit("must-move", "list the levels first, the lowest first");
    }
  }

  /** Where a level stands on the ladder, counted from 0; -1 for one that is not on it. */
  public int rung(String level) {
    return levels.stream().map(Choice::id).toList().indexOf(level);
  }
}
