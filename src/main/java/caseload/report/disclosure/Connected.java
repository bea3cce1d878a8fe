package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Groups unknown figures: two are together when rules lead from one to the other. */
final class Connected {
  private final Map<String, String> leader = new LinkedHashMap<>();

  private Connected(Iterable<String> unknown) {
    unknown.forEach(id -> leader.put(id, id));
  }

  static List<List<String>> groups(Set<String> unknown, List<Rule> rules) {
    Connected connected = new Connected(unknown);
    for (Rule rule : rules) {
      List<String> tied = rule.terms().keySet().stream().filter(unknown::contains).toList();
      tied.forEach(id -> connected.join(tied.get(0), id));
    }
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String id : unknown) {
      groups.computeIfAbsent(connected.leaderOf(id), first -> new ArrayList<>()).add(id);
    }
    return List.copyOf(groups.values());
  }

  /** The rules that name one of these figures. */
  static List<Rule> naming(List<String> ids, List<Rule> rules) {
    Set<String> named = new HashSet<>(ids);
    Predicate<Rule> touches = rule -> rule.terms().keySet().stream().anyMatch(named::contains);
    return rules.stream().filter(touches).toList();
  }

  private void join(String one, String other) {
    leader.put(leaderOf(other), leaderOf(one));
  }

  private String leaderOf(String id) {
    String next = id;
    while (!next.equals(over(next))) {
      next = over(next);
    }
    leader.put(id, next);
    return next;
  }

  private String over(String id) {
    return Optional.ofNullable(leader.get(id)).orElseThrow();
  }
}
