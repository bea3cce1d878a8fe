package caseload.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that was worked out, such as a mean: it is printed only where every figure that it
 * stands on is shown, so that it can be the mean of nobody hidden.
 *
 * @param of what it is about where several have one, such as a questionnaire's name
 * @param row the number's words
 * @param from the figures it stands on
 */
public record Derived(String id, String of, String row, BigDecimal value, List<String> from) {
  public Derived {
    from = List.copyOf(from);
  }

  /** The table's name, the part of the id before the first point. */
  public String table() {
    return id.substring(0, id.indexOf('.'));
  }
}
