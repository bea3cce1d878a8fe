package caseload.report;

import caseload.report.disclosure.Cell;
import caseload.report.disclosure.Disclosed;
import caseload.report.disclosure.Rule;
import java.util.List;
import java.util.Map;

/**
 * Keeps a table from saying "all of them": where a total is hidden and all rows but one are printed
 * zeros, the one that is left holds everybody, and that is a fact about each child.
 */
record Everybody(Sheet sheet, int smallest) {
  /** Of a few children no row is printed, not even that there is nobody in it. */
  void ofAFewIsHidden() {
    for (Rule rule : totals()) {
      int children = sheet.behind(total(rule));
      if (children > 0 && children < smallest) parts(rule).forEach(sheet::keepQuiet);
    }
  }

  /** Hides the zeros of tables that still say it; true when there was one. */
  boolean standsOutIn(Disclosed disclosed) {
    List<Rule> telling = totals().stream().filter(rule -> tells(rule, disclosed)).toList();
    telling.forEach(rule -> parts(rule).forEach(sheet::keepQuiet));
    return !telling.isEmpty();
  }

  private static boolean tells(Rule rule, Disclosed disclosed) {
    List<Cell> printed =
        parts(rule).stream().map(disclosed::cell).filter(Cell.Shown.class::isInstance).toList();
    return !(disclosed.cell(total(rule)) instanceof Cell.Shown)
        && printed.size() == parts(rule).size() - 1
        && printed.stream().allMatch(new Cell.Shown(0)::equals);
  }

  private List<Rule> totals() {
    return sheet.rules().stream()
        .filter(rule -> rule.sense() == Rule.Sense.TOTAL)
        .filter(rule -> rule.terms().keySet().stream().allMatch(sheet::prints))
        .toList();
  }

  private static String total(Rule rule) {
    return named(rule, -1).get(0);
  }

  private static List<String> parts(Rule rule) {
    return named(rule, 1);
  }

  private static List<String> named(Rule rule, int sign) {
    return rule.terms().entrySet().stream()
        .filter(term -> term.getValue() == sign)
        .map(Map.Entry::getKey)
        .toList();
  }
}
