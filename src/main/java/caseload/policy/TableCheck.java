package caseload.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table that converts a score: a line for each value it can have, and none besides. */
record TableCheck(Score from, Optional<Scale> scale) {

  void look(Score score, String at) {
    if (from.rounding(scale).places() > 0) {
      throw new Unfit(
          at + "of", "round " + from.id() + " to whole numbers first (round: {places: 0})");
    }
    List<String> missing = new ArrayList<>();
    for (int i = from.lowest().intValue(); i <= from.highest().intValue(); i++) {
      if (!score.table().containsKey(Integer.toString(i))) missing.add(Integer.toString(i));
    }
    if (!missing.isEmpty()) {
      throw new Unfit(at + "table", "add a line for " + String.join(", ", missing));
    }
    for (String key : score.table().keySet()) {
      boolean number = key.matches("[0-9]{1,4}");
      if (!number || !from.holds(new BigDecimal(key))) {
        throw new Unfit(at + "table", "%s is no value of %s".formatted(key, from.id()));
      }
    }
  }
}
