package caseload.report.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;
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
  private static final int KEPT = 400;

  private final List<Rule> rules;
  private final Patience patience;
  private final Map<Asked, Set<String>> answers = new HashMap<>();

  /** Values that are likely, and worlds that were found: those of the next print are like them. */
  private final Map<String, Long> likely = new HashMap<>();

  private final Deque<Map<String, Long>> found = new ArrayDeque<>();

  private record Asked(List<String> ids, List<Known> told) {}

  Watch(List<Rule> rules, Patience patience) {
    this(rules, patience, Map.of());
  }

  /**
   * One that begins its searches at a world that is likely to be possible.
   *
   * @param likely a value for each figure, as far as there is one
   */
  Watch(List<Rule> rules, Patience patience, Map<String, Long> likely) {
    this.rules = rules;
    this.patience = patience;
    this.likely.putAll(likely);
  }

  /** The guarded figures that one rule after another gives away, without any search. */
  Set<String> plain(Map<String, Known> told) {
    Set<String> exposed = new TreeSet<>();
    Squeeze.of(told, rules)
        .forEach(
            (id, known) -> {
              if (known.guarded() && tooNarrow(known)) exposed.add(id);
            });
    return exposed;
  }

  private static boolean tooNarrow(Known known) {
    return known.range().most() < Range.UNLIMITED && known.range().width() < known.need();
  }

  /** The guarded figures of which fewer values remain possible than must, for certain. */
  Set<String> given(Map<String, Known> told) {
    Set<String> given = plain(told);
    Map<String, Known> narrow = Squeeze.of(told, rules);
    for (List<String> group : groups(narrow)) {
      if (!piece(group, narrow).large()) given.addAll(answer(group, narrow));
    }
    return patience.isOut() ? plain(told) : given;
  }

  /** The guarded figures of which fewer values remain possible than must, or that may be so. */
  Set<String> exposed(Map<String, Known> told) {
    Set<String> exposed = plain(told);
    Map<String, Known> narrow = Squeeze.of(told, rules);
    groups(narrow).forEach(group -> exposed.addAll(answer(group, narrow)));
    return exposed;
  }

  private List<List<String>> groups(Map<String, Known> narrow) {
    Set<String> unknown = new TreeSet<>(narrow.keySet());
    unknown.removeIf(id -> Attack.find(narrow, id).range().pinned());
    return Connected.groups(unknown, rules);
  }

  private Piece piece(List<String> group, Map<String, Known> narrow) {
    return new Piece(group, narrow, Connected.naming(group, rules), patience);
  }

  private Set<String> answer(List<String> group, Map<String, Known> narrow) {
    List<Known> told = group.stream().map(id -> Attack.find(narrow, id)).toList();
    if (told.stream().noneMatch(Known::guarded)) return Set.of();
    return answers.computeIfAbsent(new Asked(group, told), asked -> ask(piece(group, narrow)));
  }

  private Set<String> ask(Piece piece) {
    if (!likely.isEmpty()) piece.from(List.of(Map.of()), likely);
    piece.from(found, likely);
    Set<String> exposed = piece.exposed();
    found.addAll(piece.found());
    while (found.size() > KEPT) found.removeFirst();
    return exposed;
  }
}
