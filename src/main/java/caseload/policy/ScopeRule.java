package caseload.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a yes to one scope takes where it is not as for the others: whose, in which way, the child's
 * own, and for how long. What it leaves unsaid is as for every scope.
 */
public record ScopeRule(
    Optional<ConsentRule.From> from,
    List<Choice> methods,
    Optional<ChildsYes> child,
    Optional<Integer> lastsMonths,
    Optional<ConsentRule.LastsUntil> lastsUntil) {

  public ScopeRule {
    methods = List.copyOf(methods);
    if (lastsMonths.orElse(1) < 1) throw new Unfit("lasts-months", "1 or more");
  }

  /** True when a yes in this way counts; where no methods are asked for, any does. */
  public boolean accepts(Optional<String> how) {
    return methods.isEmpty()
        || how.filter(way -> Choice.find(methods, way).isPresent()).isPresent();
  }

  ScopeRule or(ScopeRule all) {
    return new ScopeRule(
        from.or(all::from),
        methods.isEmpty() ? all.methods : methods,
        child.or(all::child),
        lastsMonths.or(all::lastsMonths),
        lastsUntil.or(all::lastsUntil));
  }

  /** Each is about a scope that there is, in ways that there are. */
  static void fit(Map<String, ScopeRule> rules, List<Choice> scopes, List<Choice> methods) {
    for (String scope : rules.keySet().stream().sorted().toList()) {
      if (scopes.stream().noneMatch(each -> each.id().equals(scope))) {
        throw new Unfit("per-scope", scope + " is not among the scopes");
      }
    }
    rules
        .values()
        .forEach(rule -> ConsentRule.known("per-scope", rule.methods, methods, "methods"));
  }
}
