package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All figures of one report and all rules a reader knows between them. The true values obey every
 * rule.
 */
public record Pack(List<Figure> figures, List<Rule> rules) {

  /** Checks that names are unique, that rules name figures of this pack, and that they hold. */
  public Pack {
    figures = List.copyOf(figures);
    rules = List.copyOf(rules);
    Map<String, Figure> byId = index(figures);
    for (Rule rule : rules) {
      check(rule, byId);
    }
  }

  private static Map<String, Figure> index(List<Figure> figures) {
    Map<String, Figure> byId = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (byId.put(figure.id(), figure) != null) {
        throw new IllegalArgumentException("Two figures have one name: " + figure.id());
      }
    }
    return byId;
  }

  private static void check(Rule rule, Map<String, Figure> byId) {
    if (!byId.keySet().containsAll(rule.terms().keySet())) {
      throw new IllegalArgumentException("A rule names a figure that is not there: " + rule);
    }
    if (!rule.holds(id -> valueOf(byId, id))) {
      throw new IllegalArgumentException("A rule does not hold: " + rule);
    }
  }

  private static int valueOf(Map<String, Figure> byId, String id) {
    return Optional.ofNullable(byId.get(id)).orElseThrow().value();
  }

  Map<String, Figure> byId() {
    return index(figures);
  }

  /**
   * The same pack, with figures left out of print that readers could still work out.
   *
   * @param said what the page tells of each without printing it: that it is not nothing, or how
   *     large it is at most
   */
  public Pack hiding(Map<String, Range> said) {
    return new Pack(figures.stream().map(each -> hidden(each, said)).toList(), rules);
  }

  private static Figure hidden(Figure figure, Map<String, Range> said) {
    return Optional.ofNullable(said.get(figure.id()))
        .map(range -> figure.unprinted().within(range))
        .orElse(figure);
  }

  /**
   * The same pack with "some of these children" written as an equation: part + rest = whole, where
   * the rest is a figure of its own that nobody prints.
   */
  Pack spelledOut() {
    Map<String, Figure> byId = byId();
    List<Figure> all = new ArrayList<>(figures);
    List<Rule> exact = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.sense() != Rule.Sense.WITHIN) {
        exact.add(rule);
        continue;
      }
      Figure rest = rest(rule, byId);
      all.add(rest);
      exact.add(Rule.total(rule.whole(), rule.parts().get(0), rest.id()));
    }
    return new Pack(all, exact);
  }

  private static Figure rest(Rule rule, Map<String, Figure> byId) {
    int rest = (int) -rule.sum(id -> valueOf(byId, id));
    return Figure.children(rule.whole() + " but not " + rule.parts().get(0), rest).unprinted();
  }
}
