package caseload.report;

import caseload.policy.Span;
import caseload.report.disclosure.Known;
import caseload.report.disclosure.Range;
import caseload.report.disclosure.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A report that went out and lies in its readers' drawer: its days, and what they know from it.
 *
 * @param period the whole period it was of
 * @param kind which report it was
 * @param issued the day on which it went out
 * @param smallest the smallest number of children that its audience is shown
 */
public record Held(
    ReportKind kind,
    Span period,
    LocalDate asOf,
    LocalDate issued,
    int smallest,
    Map<String, Known> figures,
    List<Rule> rules) {

  /** False for a report in which nothing was shown: its readers know no more than before. */
  public boolean tells() {
    return figures.values().stream().anyMatch(known -> known.range().most() < Range.UNLIMITED);
  }

  public Held {
    figures = Map.copyOf(figures);
    rules = List.copyOf(rules);
  }
}
