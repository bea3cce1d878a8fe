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
    for (Piece piece : pieces(told)) {
      if (!piece.large()) given.addAll(answer(piece));
    }
    return patience.isOut() ? plain(told) : given;
  }

  /** The guarded figures of which fewer values remain possible than must, or that may be so. */
  Set<String> exposed(Map<String, Known> told) {
    Set<String> exposed = plain(told);
    pieces(told).forEach(piece -> exposed.addAll(answer(piece)));
    return exposed;
  }

  private List<Piece> pieces(Map<String, Known> told) {
    Map<String, Known> narrow = Squeeze.of(told, rules);
    Set<String> unknown = new TreeSet<>();
    narrow.forEach(
        (id, known) -> {
          if (!known.range().pinned()) unknown.add(id);
        });
    return Connected.groups(unknown, rules).stream()
        .map(group -> new Piece(group, narrow, Connected.naming(group, rules), patience))
        .toList();
  }

  private Set<String> answer(Piece piece) {
    return answers.computeIfAbsent(new Asked(piece.ids(), piece.told()), asked -> ask(piece));
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
