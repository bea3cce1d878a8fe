package caseload.report.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A report after disclosure control: for every printed figure what to print.
 *
 * @param cells what to print, by the figure's name
 * @param issued what readers will know once it is out; keep it for the reports to come
 * @param all what readers know of this report and of those they hold, taken together
 * @param exposed figures that can be worked out whatever is hidden here, because earlier reports
 *     give them away; while there is one, the report should not be issued
 */
public record Disclosed(Map<String, Cell> cells, Issued issued, Issued all, Set<String> exposed) {

  /** Copies, in the order of the figures' names. */
  public Disclosed {
    cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    exposed = Collections.unmodifiableSet(new TreeSet<>(exposed));
  }

  /** What to print for a figure of the report. */
  public Cell cell(String id) {
    return Optional.ofNullable(cells.get(id))
        .orElseThrow(() -> new IllegalArgumentException("Not a printed figure: " + id));
  }

  /** The figures that are not printed as they are. */
  public Set<String> hidden() {
    Set<String> hidden = new TreeSet<>(cells.keySet());
    hidden.removeIf(id -> cell(id) instanceof Cell.Shown);
    return hidden;
  }

  /** What the page tells of the figures that are not printed as they are. */
  public Map<String, Range> said() {
    Map<String, Range> said = new TreeMap<>();
    hidden().forEach(id -> said.put(id, Attack.find(issued.figures(), id).range()));
    return said;
  }

  /** The same, with what must be hidden from other readers hidden from these too. */
  public Disclosed alsoHiding(Disclosed forOthers) {
    Set<String> more = forOthers.saysNothing() ? cells.keySet() : forOthers.hidden();
    Map<String, Cell> fewer = new TreeMap<>(cells);
    fewer.replaceAll((id, cell) -> more.contains(id) ? new Cell.Withheld() : cell);
    UnaryOperator<Issued> withheld = mine -> withheld(mine, more, forOthers.issued());
    return new Disclosed(fewer, withheld.apply(issued), withheld.apply(all), exposed);
  }

  private static Issued withheld(Issued issued, Set<String> more, Issued told) {
    Map<String, Known> known = new TreeMap<>(issued.figures());
    known.replaceAll(
        (id, was) -> more.contains(id) ? Attack.find(told.figures(), id).unsaid() : was);
    return new Issued(known, issued.rules());
  }

  /** Whether no figure is printed, not even as "fewer than". */
  public boolean saysNothing() {
    return cells.values().stream().allMatch(Cell.Withheld.class::isInstance);
  }

  /** Whether nothing small can be worked out. */
  public boolean safe() {
    return exposed.isEmpty();
  }
}
