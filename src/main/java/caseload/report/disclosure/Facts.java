package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which printed figures give another away: those without which it would stay open. */
final class Facts {
  private final List<Rule> rules;
  private final Map<String, Known> left;

  private Facts(Map<String, Known> told, List<Rule> rules) {
    this.rules = rules;
    this.left = new TreeMap<>(told);
  }

  static Finding behind(String id, Map<String, Known> told, List<Rule> rules) {
    Known said = Attack.find(told, id);
    if (said.range().pinned()) return new Finding(id, said.range(), List.of());
    Range range = range(id, told, rules);
    return new Finding(id, range, new Facts(told, rules).needed(id, range));
  }

  private static Range range(String id, Map<String, Known> told, List<Rule> rules) {
    return Attack.find(Squeeze.of(told, rules), id).range();
  }

  /** Forgets one figure after another, and keeps what cannot be forgotten. */
  private List<String> needed(String id, Range range) {
    List<String> facts = new ArrayList<>();
    for (String fact : near(id)) {
      Known was = Attack.find(left, fact);
      left.put(fact, new Known(Range.from(0), 0));
      if (range(id, left, rules).equals(range)) continue;
      left.put(fact, was);
      facts.add(fact);
    }
    return facts.isEmpty() ? beside(id) : facts;
  }

  /** What is farthest off is forgotten first. */
  private List<String> near(String id) {
    Set<String> reached = new TreeSet<>(Set.of(id));
    List<String> known = new ArrayList<>();
    for (int before = 0; before < reached.size(); ) {
      before = reached.size();
      for (Rule rule : Connected.naming(List.copyOf(reached), rules)) {
        reached.addAll(rule.terms().keySet());
      }
      reached.stream()
          .filter(each -> Attack.find(left, each).range().pinned() && !known.contains(each))
          .forEach(each -> known.add(0, each));
    }
    return known;
  }

  /** Where only trying all numbers tells it, what it is tied to. */
  private List<String> beside(String id) {
    return Connected.naming(List.of(id), rules).stream()
        .flatMap(rule -> rule.terms().keySet().stream())
        .filter(each -> Attack.find(left, each).range().pinned())
        .distinct()
        .toList();
  }
}
