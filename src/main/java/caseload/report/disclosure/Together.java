package caseload.report.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds hidden counts that one subtraction gives away as a sum: each may be unknown, and yet their
 * children together are a known number under the threshold.
 */
final class Together {
  private final Map<String, Figure> figures;
  private final List<Rule> rules;
  private final int threshold;

  /**
   * @param rules all that its readers know, also from other reports
   */
  Together(Pack pack, List<Rule> rules, int threshold) {
    this.figures = pack.byId();
    this.rules = rules.stream().filter(Rule::exact).toList();
    this.threshold = threshold;
  }

  /** The rules that say such a sum, to one who is told this. */
  List<Rule> tooFew(Map<String, Known> told) {
    Map<String, Known> narrow = Squeeze.of(told, rules);
    return rules.stream().filter(rule -> givesAway(rule, narrow)).toList();
  }

  private boolean givesAway(Rule rule, Map<String, Known> told) {
    List<String> unknown =
        rule.terms().keySet().stream()
            .filter(id -> !Attack.find(told, id).range().pinned())
            .toList();
    if (unknown.size() < 2 || !figures.keySet().containsAll(unknown)) return false;
    List<Figure> hidden = unknown.stream().flatMap(id -> figure(id).stream()).toList();
    boolean oneSide = unknown.stream().map(rule::of).distinct().count() == 1;
    int children = hidden.stream().mapToInt(Figure::children).sum();
    return oneSide
        && hidden.stream().allMatch(Figure::countsChildren)
        && children > 0
        && children < threshold;
  }

  private Optional<Figure> figure(String id) {
    return Optional.ofNullable(figures.get(id));
  }
}
