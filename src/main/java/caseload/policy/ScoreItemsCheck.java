package caseload.policy;

import java.util.List;
import java.util.Optional;

/** What must be right about the items that a score is worked out of, and about gaps in them. */
record ScoreItemsCheck(List<Item> items, boolean goals) {

  void look(Score score, String at) {
    if (!score.items().isEmpty() && score.tag().isPresent()) {
      throw new Unfit(at + "tag", "items or tag, not both");
    }
    if (goals) {
      ofGoals(score, at);
      return;
    }
    List<String> known = items.stream().map(Item::id).toList();
    for (String id : score.items()) {
      VersionsCheck.require(at + "items", id, known, "item");
      if (items.get(known.indexOf(id)).unscored()) {
        throw new Unfit(
            at + "items", "\"" + id + "\" is marked unscored; take one of the two back");
      }
    }
    int counted = Counted.of(score, items).size();
    if (counted == 0) {
      throw new Unfit(at + (score.tag().isPresent() ? "tag" : "items"), "no scored item is in it");
    }
    gaps(score, counted, at);
  }

  private static void ofGoals(Score score, String at) {
    if (!score.items().isEmpty() || score.tag().isPresent()) {
      throw new Unfit(at + "items", "goals differ from child to child; leave items and tag out");
    }
    if (score.method().orElseThrow() == Score.Method.SUM) {
      throw new Unfit(at + "method", "a sum would depend on how many goals there are; write mean");
    }
  }

  private static void gaps(Score score, int counted, String at) {
    if (score.least(counted) > counted) {
      String field = score.minAnswered().isPresent() ? "min-answered" : "missing.min-answered";
      throw new Unfit(at + field, "not more than " + counted + ", the items of " + score.id());
    }
    Optional<Integer> of = score.missing().flatMap(MissingRule::of);
    if (of.isPresent() && of.get() != counted) {
      throw new Unfit(at + "missing.of", "there are " + counted + " items; write that");
    }
    if (!score.prorates() && score.method().orElseThrow() == Score.Method.MEAN) {
      throw new Unfit(at + "missing.fill", "a mean is always over what was answered; leave it out");
    }
  }
}
