package caseload.report;

import static java.util.stream.Collectors.toSet;

import caseload.policy.Span;
import caseload.report.disclosure.Figure;
import caseload.report.disclosure.Issued;
import caseload.report.disclosure.Known;
import caseload.report.disclosure.Pack;
import caseload.report.disclosure.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * How a report hangs together with those that its readers hold already. What a figure adds up is
 * cut wherever a window of one of the reports begins or ends; every report's figure is the sum of
 * its pieces, and a piece that counts a few children is guarded like a printed figure.
 *
 * <p>Only what holds of the records as they are now is taken into account; where a record was
 * corrected after a report went out, at least the plain difference of two figures is guarded.
 */
final class Overlaps {
  /** A number as large as this is hidden from nobody. */
  private static final int FEW = 10;

  private final Sheet now;
  private final List<Earlier> earlier;
  private final Map<String, Figure> figures = new TreeMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> links = new ArrayList<>();

  private Overlaps(Sheet now, List<Earlier> earlier) {
    this.now = now;
    this.earlier = List.copyOf(earlier);
  }

  /** This report beside the earlier ones, oldest first. */
  static Overlaps of(Sheet now, List<Earlier> earlier) {
    Overlaps overlaps = new Overlaps(now, earlier);
    if (!earlier.isEmpty()) {
      Pieces pieces = Pieces.of(now, earlier);
      overlaps.tie(pieces);
      Standing standing = new Standing(now, earlier, overlaps::tie);
      standing.on();
      overlaps.links.addAll(standing.among());
      new Gone(now, earlier).ties(overlaps::tie);
      new Corrected(now, earlier).ties(overlaps::tie);
      new Amiss(now, earlier).ties(overlaps::tie);
    }
    return overlaps;
  }

  private void tie(Pieces pieces) {
    pieces.figures().forEach(this::add);
    pieces.quiet(now.began()).forEach(this::keep);
    now.dated().forEach((id, dated) -> tie(id, dated.window(), pieces));
    for (Earlier each : earlier) {
      each.sheet().dated().forEach((id, dated) -> tie(each, id, dated, pieces));
    }
    now.dated().keySet().forEach(id -> between(id, pieces));
    now.dated().keySet().stream().filter(now::counts).forEach(this::soFar);
    pieces.rulesOf(now).forEach(this::keep);
    Twice.of(now, earlier, pieces).forEach(each -> each.ties(this::keep, links::add));
    now.lines().stream()
        .map(Sheet.Line::figure)
        .filter(figure -> figure.printed() && !now.dated().containsKey(figure.id()))
        .forEach(this::undated);
  }

  /**
   * What no day can be given for: whoever is in one report and not in the other is what changed.
   */
  private void undated(Figure figure) {
    String id = figure.id();
    for (Earlier report : earlier) {
      if (!report.showed(id) || (now.standing().containsKey(id) && !sameDay(report, id))) continue;
      int more = figure.value() - report.known(id).range().least();
      int children = Math.max(1, report.apart(id, now));
      apart(report, id, report.name(id) + " and what changed since", more, children);
    }
  }

  private boolean sameDay(Earlier report, String id) {
    return Objects.equals(now.standing().get(id), report.sheet().standing().get(id));
  }

  private void tie(String id, Span window, Pieces pieces) {
    List<String> parts = pieces.within(id, window);
    if (!parts.isEmpty()) keep(Rule.balance(parts, List.of(id)));
  }

  private void tie(Earlier report, String id, Dated dated, Pieces pieces) {
    List<String> parts = pieces.within(id, dated.window());
    if (parts.isEmpty() || !report.knows(id)) return;
    boolean same = pieces.sum(parts) == dated.sum() && report.fits(id);
    if (same) {
      links.add(Rule.balance(parts, List.of(report.name(id))));
      since(report, id, parts, pieces);
    } else difference(report, id, dated);
  }

  /**
   * All that came since is one number to whoever subtracts, in however many pieces it is cut; so is
   * what a longer report had beside these days.
   */
  private void since(Earlier report, String id, List<String> known, Pieces pieces) {
    List<String> whole = whole(id, pieces);
    without(id + " since " + report.name("was issued"), whole, known, pieces);
    without(report.name(id) + " without these days", known, whole, pieces);
  }

  private void without(String name, List<String> whole, List<String> known, Pieces pieces) {
    List<String> rest = new ArrayList<>(whole);
    if (rest.removeAll(known) && rest.size() > 1) together(name, rest, pieces);
  }

  /**
   * What no other report was of, such as the holidays between the terms of a year, is one number
   * too, also where the year went out before the last of its terms.
   */
  private void between(String id, Pieces pieces) {
    Map<String, List<String>> wholes = new TreeMap<>(Map.of("this report", whole(id, pieces)));
    for (Earlier each : earlier) {
      Dated theirs = each.sheet().dated().get(id);
      if (theirs != null) wholes.put(each.name("alone"), pieces.within(id, theirs.window()));
    }
    Set<List<String>> seen = new HashSet<>();
    wholes.forEach(
        (report, whole) -> {
          List<String> rest = new ArrayList<>(whole);
          wholes.values().stream().filter(each -> !each.equals(whole)).forEach(rest::removeAll);
          boolean some = rest.size() > 1 && rest.size() < whole.size();
          if (some && seen.add(rest)) together(id + " of " + report, rest, pieces);
        });
  }

  private void together(String name, List<String> rest, Pieces pieces) {
    add(pieces.together(name, rest));
    keep(Rule.balance(rest, List.of(name)));
  }

  /**
   * Term after term makes a year: what several reports one after another hid is one number as well,
   * and a few children as long as it is small.
   */
  private void soFar(String id) {
    List<Dated> taken = new ArrayList<>(List.of(Objects.requireNonNull(now.dated().get(id))));
    List<String> parts = new ArrayList<>(List.of(id));
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Earlier each = earlier.get(i);
      Dated theirs = each.sheet().dated().get(id);
      if (theirs == null || taken.stream().anyMatch(theirs::overlaps)) continue;
      if (!each.knows(id) || !each.fits(id)) return;
      taken.add(theirs);
      parts.add(each.name(id));
      int sum = Math.toIntExact(taken.stream().mapToLong(Dated::sum).sum());
      if (sum == 0 || sum >= FEW) continue;
      String name = id + " since " + each.name("began");
      add(Figure.children(name, sum));
      links.add(Rule.balance(parts, List.of(name)));
    }
  }

  /** The pieces of this report's figure; none when it has no such figure. */
  private List<String> whole(String id, Pieces pieces) {
    Dated dated = now.dated().get(id);
    return dated == null ? List.of() : pieces.within(id, dated.window());
  }

  /** "Nine by now, five at half-term": whatever was corrected meanwhile, four is what is read. */
  private void difference(Earlier report, String id, Dated theirs) {
    Dated all = now.dated().get(id);
    Known said = report.known(id);
    if (all == null || !said.range().pinned() || !isBeside(all, report, id, theirs)) return;
    int more = Math.toIntExact(all.sum()) - said.range().least();
    // Of what was written down late nobody can say how many children it is about.
    int children = now.counts(id) ? Math.abs(more) : 1;
    apart(report, id, report.name(id) + " and since", more, children);
  }

  /** What was corrected since is told by the plain difference, wherever days are in both. */
  private static boolean isBeside(Dated all, Earlier report, String id, Dated theirs) {
    return report.fits(id) ? all.covers(theirs.window()) : all.overlaps(theirs);
  }

  /** What lies between a number that went out and the one of now. */
  private void apart(Earlier report, String id, String name, int more, int children) {
    if (more == 0) return;
    add(Figure.amount(name, Math.abs(more), children));
    List<String> less = more > 0 ? List.of(report.name(id), name) : List.of(id, name);
    links.add(Rule.balance(less, List.of(more > 0 ? id : report.name(id))));
  }

  private void add(Figure figure) {
    figures.put(figure.id(), figure.unprinted());
  }

  /** Takes a figure that nobody prints, and what ties it to this report. */
  private void tie(Figure figure, List<Rule> own, List<Rule> toOthers) {
    add(figure);
    own.forEach(this::keep);
    links.addAll(toOthers);
  }

  private void keep(Rule rule) {
    if (rule.holds(value())) rules.add(rule);
  }

  private ToLongFunction<String> value() {
    Map<String, Integer> values = new TreeMap<>();
    now.lines().forEach(line -> values.put(line.figure().id(), line.figure().value()));
    figures.values().forEach(figure -> values.put(figure.id(), figure.value()));
    return id -> Objects.requireNonNull(values.get(id), id);
  }

  /** The figures of this report and of the pieces, and what ties them. */
  Pack pack() {
    Pack own = now.pack();
    List<Rule> known = new ArrayList<>(own.rules());
    known.addAll(rules);
    Set<String> tied =
        known.stream().flatMap(rule -> rule.terms().keySet().stream()).collect(toSet());
    List<Figure> all = new ArrayList<>(own.figures());
    // A row that no report has tells nothing by being missing.
    all.removeIf(figure -> !figure.printed() && !tied.contains(figure.id()));
    all.addAll(figures.values());
    return new Pack(all, known);
  }

  /** The earlier reports, each figure under a name that says which report it is of. */
  List<Issued> earlier(int smallest) {
    return earlier.stream().map(each -> each.issued(smallest)).toList();
  }

  /** What the figures of the earlier reports would be today, as far as they leave that open. */
  Map<String, Long> likely() {
    Map<String, Long> likely = new TreeMap<>();
    earlier.forEach(each -> likely.putAll(each.likely()));
    return likely;
  }

  /** What ties the earlier reports to the pieces. */
  List<Rule> links() {
    return Collections.unmodifiableList(links);
  }
}
