package caseload.report;

import caseload.policy.Span;
import caseload.report.disclosure.Known;
import caseload.report.disclosure.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A report that went out and lies in its readers' drawer: its days, and what they know from it.
 *
 * @param period the whole period it was of
 * @param issued the day on which it went out
 */
public record Held(
    Span period, LocalDate asOf, LocalDate issued, Map<String, Known> figures, List<Rule> rules) {

  public Held {
    figures = Map.copyOf(figures);
    rules = List.copyOf(rules);
  }
}
