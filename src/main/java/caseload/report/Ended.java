package caseload.report;

import caseload.policy.Span;
import caseload.report.disclosure.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Two numbers that count nearly the same: the work that ended in a term, and those pieces of the
 * twelve months' number that make up the term. What is between them was opened again.
 */
record Ended(Sheet now, List<Earlier> earlier, Pieces pieces) {
  private static final String ENDED = "flow.ended";
  private static final String REOPENED = "flow.reopened";

  /**
   * What holds of the records as they are now.
   *
   * @param own takes what ties figures of this report
   * @param toOthers takes what ties those of earlier ones
   */
  void ties(Consumer<Rule> own, Consumer<Rule> toOthers) {
    parts(now)
        .map(parts -> Rule.balance(with(parts, REOPENED), List.of(ENDED)))
        .filter(rule -> says(rule, now))
        .ifPresent(own);
    for (Earlier each : earlier) {
      if (!told(ENDED, each) || !told(REOPENED, each)) continue;
      parts(each.sheet())
          .filter(parts -> pieces.sum(parts) + value(REOPENED, each) == value(ENDED, each))
          .map(parts -> Rule.balance(with(parts, each.name(REOPENED)), List.of(each.name(ENDED))))
          .ifPresent(toOthers);
    }
  }

  private boolean says(Rule rule, Sheet sheet) {
    List<String> parts =
        rule.terms().keySet().stream().filter(id -> !id.startsWith("flow.")).toList();
    return pieces.sum(parts) + sheet.value(REOPENED).intValueExact()
        == sheet.value(ENDED).intValueExact();
  }

  private static boolean told(String id, Earlier report) {
    return report.knows(id) && report.fits(id);
  }

  private static int value(String id, Earlier report) {
    return report.sheet().value(id).intValueExact();
  }

  private static List<String> with(List<String> parts, String more) {
    List<String> all = new ArrayList<>(parts);
    all.add(more);
    return all;
  }

  /** The pieces over the report's days, a holiday before or after them included. */
  private Optional<List<String>> parts(Sheet of) {
    return Optional.ofNullable(of.dated().get(ENDED))
        .map(Dated::window)
        .map(this::around)
        .filter(parts -> !parts.isEmpty());
  }

  private List<String> around(Span days) {
    return pieces.around(Endings.ALL, days);
  }
}
