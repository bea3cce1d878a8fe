package caseload.policy;

import java.math.BigDecimal;

/** What a score from one value to another is called. */
public record Band(String name, BigDecimal from, BigDecimal to) {
  public Band {
    Choice.requireText("name", name);
    if (to.compareTo(from) < 0) throw new Unfit("to", "not less than from");
  }

  boolean holds(BigDecimal value) {
    return value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
  }
}
