package caseload.report.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Disclosure control for one audience: a threshold, and whether zeros may be printed. */
public final class Disclosure {
  /** The lowest threshold: under it, "fewer than" leaves too little open. */
  public static final int FLOOR = 3;

  private final int threshold;
  private final boolean zerosShown;

  private Disclosure(int threshold, boolean zerosShown) {
    if (threshold < FLOOR) {
      throw new IllegalArgumentException("A threshold is at least " + FLOOR);
    }
    this.threshold = threshold;
    this.zerosShown = zerosShown;
  }

  /** Hides counts of 1 up to one less than the threshold; prints zeros that shield nothing. */
  public static Disclosure of(int threshold) {
    return new Disclosure(threshold, true);
  }

  /** The same, for an audience that is not told of zeros either. */
  public Disclosure hidingZeros() {
    return new Disclosure(threshold, false);
  }

  /** What may be printed of a report that nothing was issued before. */
  public Disclosed protect(Pack pack) {
    return protect(pack, List.of(), List.of());
  }

  /**
   * What may be printed of a report whose readers also hold earlier ones.
   *
   * @param earlier every report that these readers may hold
   * @param links what ties figures of this report to those of earlier ones; a difference that
   *     matters, such as the children new since then, is an unprinted figure of the pack
   */
  public Disclosed protect(Pack pack, List<Issued> earlier, List<Rule> links) {
    return protect(pack, earlier, links, Map.of());
  }

  /**
   * The same, for searches that begin where it is likely that they succeed.
   *
   * @param likely values of figures of earlier reports that may be the true ones
   */
  public Disclosed protect(
      Pack pack, List<Issued> earlier, List<Rule> links, Map<String, Long> likely) {
    return protect(pack, earlier, links, likely, Patience.small());
  }

  Disclosed protect(
      Pack pack,
      List<Issued> earlier,
      List<Rule> links,
      Map<String, Long> likely,
      Patience patience) {
    Pack whole = pack.spelledOut();
    Map<String, Integer> needs = new Small(threshold, zerosShown).in(whole);
    Reader reader = new Reader(whole, needs, zerosShown, earlier, links, likely);
    Hiding hiding =
        new Hiding(whole, reader, new Together(whole, reader.rules(), threshold), patience);
    Set<String> hidden = hiding.from(printed(whole, needs));
    if (patience.isOut()) return silent(whole, reader);
    Map<String, Known> told = told(reader, hidden);
    told.replaceAll((id, known) -> reader.isOldNews(id) ? known.unguarded() : known);
    Disclosed disclosed = disclosed(whole, reader, told, links);
    return hiding.known().containsAll(disclosed.exposed()) ? disclosed : silent(whole, reader);
  }

  /**
   * What is left where nobody can tell in good time whether anything could be worked out: a report
   * that says nothing adds nothing to what its readers know.
   */
  private static Disclosed silent(Pack pack, Reader reader) {
    Set<String> all = pack.byId().keySet();
    Map<String, Known> told = new TreeMap<>(reader.told(all));
    told.keySet().retainAll(all);
    Map<String, Cell> cells = new TreeMap<>();
    pack.figures().stream()
        .filter(Figure::printed)
        .forEach(figure -> cells.put(figure.id(), new Cell.Withheld()));
    told.replaceAll((id, known) -> new Known(Range.from(0), known.need()));
    Issued nothing = new Issued(told, List.of());
    return new Disclosed(cells, nothing, nothing, Set.of());
  }

  /** The figures that tell too much by themselves, with the number of values each must keep. */
  public Map<String, Integer> small(Pack pack) {
    return new Small(threshold, zerosShown).in(pack);
  }

  private static Set<String> printed(Pack pack, Map<String, Integer> needs) {
    Set<String> printed = new TreeSet<>(needs.keySet());
    Map<String, Figure> figures = pack.byId();
    printed.retainAll(figures.keySet());
    pack.figures().stream().filter(f -> !f.printed()).forEach(f -> printed.remove(f.id()));
    return printed;
  }

  /** Says "fewer than" group by group, where the reader gains too little by it. */
  private Map<String, Known> told(Reader reader, Set<String> hidden) {
    Map<String, Known> plain = reader.told(hidden);
    Map<String, Known> told = new TreeMap<>(plain);
    for (List<String> group : reader.groups(plain)) {
      reader
          .toldOfOne(group, plain, threshold)
          .filter(apart -> holds(group, apart, reader))
          .ifPresent(apart -> group.forEach(id -> told.put(id, Attack.find(apart, id))));
    }
    return told;
  }

  private static boolean holds(List<String> group, Map<String, Known> apart, Reader reader) {
    Piece piece =
        new Piece(group, apart, Connected.naming(group, reader.rules()), Patience.whole());
    return group.stream()
        .allMatch(id -> !Attack.find(apart, id).guarded() || leaves(piece, id, apart));
  }

  private static boolean leaves(Piece piece, String id, Map<String, Known> apart) {
    return piece.leaves(Attack.find(apart, id).need(), id);
  }

  private static Disclosed disclosed(
      Pack pack, Reader reader, Map<String, Known> told, List<Rule> links) {
    Map<String, Cell> cells = new TreeMap<>();
    Map<String, Known> own = new TreeMap<>();
    for (Figure figure : pack.figures()) {
      Known known = Attack.find(told, figure.id());
      own.put(figure.id(), known);
      if (figure.printed()) {
        cells.put(figure.id(), cell(known.range()));
      }
    }
    Watch watch = new Watch(reader.rules(), Patience.whole(), reader.likely());
    Set<String> exposed = watch.exposed(told);
    List<Rule> rules = Stream.concat(pack.rules().stream(), links.stream()).toList();
    Issued all = new Issued(told, reader.rules());
    return new Disclosed(cells, new Issued(own, rules), all, exposed);
  }

  private static Cell cell(Range range) {
    if (range.pinned()) {
      return new Cell.Shown(range.least());
    }
    return range.most() < Range.UNLIMITED
        ? new Cell.FewerThan(range.most() + 1)
        : new Cell.Withheld();
  }
}
