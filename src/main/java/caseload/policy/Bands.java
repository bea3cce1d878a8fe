package caseload.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The bands of a score under one norm, for those it holds for. */
public record Bands(
    String score, String norm, Optional<Where> where, Optional<String> source, List<Band> list) {
  public Bands {
    Choice.requireId("score", score);
    Choice.requireText("norm", norm);
    list = List.copyOf(list);
    if (list.isEmpty()) {
      throw new Unfit("list", "at least one band, such as {name: high, from: 16, to: 18}");
    }
  }

  Where holdsFor() {
    return where.orElse(Where.ANYWHERE);
  }

  /** The band that a value lies in. */
  Optional<Band> of(BigDecimal value) {
    return list.stream().filter(band -> band.holds(value)).findFirst();
  }
}
