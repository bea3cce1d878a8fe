package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a reader with all the reports and enough patience can work out. Bounds are exact: some world
 * that fits everything printed has each of them, and none lies beyond.
 */
public final class Attack {
  private final Map<String, Known> figures;
  private final List<Rule> rules;
  private final List<Piece> pieces;

  private Attack(Map<String, Known> figures, List<Rule> rules) {
    this.figures = figures;
    this.rules = rules;
    this.pieces = pieces(figures, rules);
    List<Rule> settled = new ArrayList<>(rules);
    pieces.forEach(piece -> settled.removeAll(Connected.naming(piece.ids(), rules)));
    refuse(settled);
  }

  /** Reads several reports together. */
  public static Attack on(List<Issued> reports) {
    Map<String, Known> figures = new TreeMap<>();
    List<Rule> rules = new ArrayList<>();
    for (Issued report : reports) {
      report.figures().forEach((id, known) -> putOnce(figures, id, known));
      rules.addAll(report.rules());
    }
    return new Attack(figures, rules);
  }

  static Attack on(Map<String, Known> figures, List<Rule> rules) {
    return new Attack(figures, rules);
  }

  static Known find(Map<String, Known> figures, String id) {
    return Optional.ofNullable(figures.get(id))
        .orElseThrow(() -> new IllegalArgumentException("No such figure: " + id));
  }

  private static void putOnce(Map<String, Known> figures, String id, Known known) {
    if (figures.put(id, known) != null) {
      throw new IllegalArgumentException("Two reports have a figure of one name: " + id);
    }
  }

  private static List<Piece> pieces(Map<String, Known> figures, List<Rule> rules) {
    Set<String> unknown = new TreeSet<>(figures.keySet());
    unknown.removeIf(id -> find(figures, id).range().pinned());
    return Connected.groups(unknown, rules).stream()
        .map(ids -> new Piece(ids, figures, Connected.naming(ids, rules), Patience.whole()))
        .toList();
  }

  private void refuse(List<Rule> settled) {
    for (Rule rule : settled) {
      if (!rule.holds(id -> find(figures, id).range().least())) {
        throw new IllegalArgumentException("The printed figures contradict " + rule);
      }
    }
  }

  /** The values that remain possible for a figure. */
  public Range range(String id) {
    return pieceOf(id)
        .map(piece -> piece.range(id).orElseThrow(() -> contradiction(id)))
        .orElseGet(() -> find(figures, id).range());
  }

  private static IllegalArgumentException contradiction(String id) {
    return new IllegalArgumentException("The printed figures contradict each other around " + id);
  }

  /** The guarded figures of which fewer values remain possible than must. */
  public Set<String> exposed() {
    return new Watch(rules, Patience.whole()).exposed(figures);
  }

  /** The same, each with what is left of it and the printed figures that it follows from. */
  public List<Finding> findings() {
    return exposed().stream().map(id -> Facts.behind(id, figures, rules)).toList();
  }

  private Optional<Piece> pieceOf(String id) {
    return pieces.stream().filter(piece -> piece.ids().contains(id)).findFirst();
  }
}
