package caseload.report.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds hidden counts that one subtraction gives away as a sum: each may be unknown, and yet their
 * children together are a known number under the threshold.
 */
final class Together {
  private final Map<String, Figure> figures;
  private final List<Rule> rules;
  private final int threshold;

  Together(Pack pack, int threshold) {
    this.figures = pack.byId();
    this.rules = pack.rules().stream().filter(Rule::exact).toList();
    this.threshold = threshold;
  }

  List<Rule> tooFew(Set<String> hidden) {
    return rules.stream().filter(rule -> givesAway(rule, hidden)).toList();
  }

  private boolean givesAway(Rule rule, Set<String> hidden) {
    List<Figure> unknown =
        rule.terms().keySet().stream()
            .flatMap(id -> Optional.ofNullable(figures.get(id)).stream())
            .filter(figure -> hidden.contains(figure.id()) || !figure.printed())
            .toList();
    boolean oneSide = unknown.stream().map(f -> rule.of(f.id())).distinct().count() == 1;
    int children = unknown.stream().mapToInt(Figure::value).sum();
    return unknown.size() > 1
        && oneSide
        && unknown.stream().allMatch(Figure::countsChildren)
        && children > 0
        && children < threshold;
  }
}
