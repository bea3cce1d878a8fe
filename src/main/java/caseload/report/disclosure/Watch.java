package caseload.report.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Attacks one print after another of the same figures. Unknowns that hang together are asked about
 * once: as long as the same of them are unknown in the same way, the answer stays.
 */
final class Watch {
  private final List<Rule> rules;
  private final Map<Asked, Set<String>> answers = new HashMap<>();

  private record Asked(List<String> ids, List<Known> told) {}

  Watch(List<Rule> rules) {
    this.rules = rules;
  }

  /** The guarded figures of which fewer values remain possible than must. */
  Set<String> exposed(Map<String, Known> told) {
    Set<String> unknown = new TreeSet<>();
    Set<String> exposed = new TreeSet<>();
    told.forEach(
        (id, known) -> {
          if (!known.range().pinned()) unknown.add(id);
          else if (known.guarded()) exposed.add(id);
        });
    for (List<String> group : Connected.groups(unknown, rules)) {
      List<Known> state = group.stream().map(id -> Attack.find(told, id)).toList();
      exposed.addAll(answers.computeIfAbsent(new Asked(group, state), asked -> ask(group, told)));
    }
    return exposed;
  }

  private Set<String> ask(List<String> group, Map<String, Known> told) {
    Piece piece = new Piece(group, told, Connected.naming(group, rules));
    Set<String> exposed = new TreeSet<>();
    for (String id : group) {
      Known known = Attack.find(told, id);
      if (known.guarded() && !piece.leaves(known.need(), id)) exposed.add(id);
    }
    return exposed;
  }
}
