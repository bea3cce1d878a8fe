package caseload.policy;

import java.util.List;

/** Which items count for a score. */
final class Counted {
  private Counted() {}

  static List<Item> of(Score score, List<Item> items) {
    return items.stream()
        .filter(item -> !item.unscored())
        .filter(item -> score.items().isEmpty() || score.items().contains(item.id()))
        .filter(item -> score.tag().isEmpty() || score.tag().equals(item.tag()))
        .toList();
  }
}
