package caseload.report.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A report as its readers hold it: what each figure was said to be, and the rules that tie its
 * figures together and to earlier reports. It holds no hidden number, so it may be kept for as long
 * as the report is read.
 */
public record Issued(Map<String, Known> figures, List<Rule> rules) {

  /** Copies both, in the order of the figures' names. */
  public Issued {
    figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    rules = List.copyOf(rules);
  }
}
