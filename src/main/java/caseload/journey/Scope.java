package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import java.util.List;
import java.util.Set;

/** One thing that can be consented to: which answers are about it. */
record Scope(String id, ConsentRule rule) {
  private static final Set<String> OURS =
      Set.of(ConsentRule.MENTORING, ConsentRule.GROUP, ConsentRule.OBSERVATION);

  /** A no without scopes is a no to everything; a yes is a yes to what it names and no more. */
  boolean covers(boolean no, List<String> scopes) {
    if (scopes.contains(id)) return true;
    return no && (scopes.isEmpty() || scopes.stream().anyMatch(this::meant));
  }

  /** A no counts however its scope is written; one to a scope that nobody knows is to all. */
  private boolean meant(String word) {
    String plain =
        Choice.find(rule.scopes(), word).map(Choice::id).orElseGet(() -> Choice.idOf(word));
    boolean known = OURS.contains(plain) || Choice.find(rule.scopes(), plain).isPresent();
    return plain.equals(id) || !known;
  }
}
