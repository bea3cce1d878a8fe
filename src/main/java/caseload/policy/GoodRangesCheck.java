package caseload.policy;

import java.util.List;

/** What must be right about the good ranges of a score. */
record GoodRangesCheck(Score score, String at) {

  void look() {
    List<GoodRange> all = score.goodRange();
    if (all.isEmpty()) return;
    if (score.direction() == Score.Direction.NEITHER) {
      throw new Unfit(at + "good-range", "neither end is better, so there is none; leave it out");
    }
    for (int i = 0; i < all.size(); i++) one(all, i, at + "good-range." + i);
  }

  private void one(List<GoodRange> all, int i, String place) {
    GoodRange range = all.get(i);
    if (range.beyond().filter(limit -> !score.holds(limit)).isPresent()) {
      throw new Unfit(place + ".beyond", "the limit lies outside the range of " + score.id());
    }
    if (all.subList(0, i).stream().anyMatch(other -> other.holdsFor().meets(range.holdsFor()))) {
      throw new Unfit(place, "two hold for the same sheets; keep one, or say for whom");
    }
    boolean steady =
        score.reliability().stream()
            .anyMatch(each -> each.known() && each.holdsFor().meets(range.holdsFor()));
    if (!steady) {
      throw new Unfit(
          place,
          "add reliability for the same sheets; without it a move into the good range may be wobble");
    }
  }
}
