package caseload.report;

import caseload.report.disclosure.Disclosure;
import caseload.report.disclosure.Issued;
import caseload.report.disclosure.Known;
import caseload.report.disclosure.Range;
import caseload.report.disclosure.Rule;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A report that readers hold, beside what its figures would be if it were counted today. */
record Earlier(int number, Held held, Sheet sheet) {

  /** The figure's name among those of all reports. */
  String name(String id) {
    return "report " + number + " " + id;
  }

  boolean knows(String id) {
    return held.figures().containsKey(id);
  }

  Known known(String id) {
    return Objects.requireNonNull(held.figures().get(id), id);
  }

  /** True when the report printed it as it was. */
  boolean showed(String id) {
    return knows(id) && known(id).range().pinned();
  }

  /**
   * How many homes of children there are who are behind a figure in one of the two reports and not
   * in the other.
   */
  int apart(String id, Sheet now) {
    Map<String, String> one = homes(now, id);
    Map<String, String> other = homes(sheet, id);
    Set<String> apart = new HashSet<>();
    one.forEach((child, home) -> apart.add(other.containsKey(child) ? "" : home));
    other.forEach((child, home) -> apart.add(one.containsKey(child) ? "" : home));
    apart.remove("");
    return apart.size();
  }

  /** How far what it printed is from what it would print today, for whatever was corrected. */
  int off(String id) {
    return sheet.lines().stream()
        .map(Sheet.Line::figure)
        .filter(figure -> figure.id().equals(id))
        .mapToInt(figure -> Math.abs(figure.value() - known(id).range().least()))
        .findFirst()
        .orElse(0);
  }

  private static Map<String, String> homes(Sheet sheet, String id) {
    return sheet.cases(id).stream()
        .collect(Collectors.toMap(Case::child, Case::home, (first, again) -> first));
  }

  /** True when today's number is one that the report leaves open. */
  boolean fits(String id) {
    Range range = known(id).range();
    return sheet.lines().stream()
        .map(Sheet.Line::figure)
        .filter(figure -> figure.id().equals(id))
        .anyMatch(f -> f.value() >= range.least() && f.value() <= range.most());
  }

  Map<String, Long> likely() {
    Map<String, Long> likely = new TreeMap<>();
    sheet
        .lines()
        .forEach(line -> likely.put(name(line.figure().id()), (long) line.figure().value()));
    held.figures()
        .forEach(
            (id, known) ->
                likely.merge(
                    name(id),
                    (long) known.range().least(),
                    (now, least) -> Math.max(least, Math.min(now, known.range().most()))));
    return likely;
  }

  /** What its readers know of it, as far as that is still true; those of this report guard it. */
  Issued issued(int smallest) {
    Map<String, Integer> small = Disclosure.of(smallest).small(sheet.pack());
    Map<String, Known> figures = new TreeMap<>();
    held.figures().forEach((id, known) -> figures.put(name(id), guarded(id, known, small)));
    return new Issued(figures, held.rules().stream().filter(this::holds).map(this::named).toList());
  }

  /** What was hidden as a partner, or for other readers' sake, is not guarded for its own. */
  private Known guarded(String id, Known known, Map<String, Integer> small) {
    boolean counted = sheet.lines().stream().anyMatch(line -> line.figure().id().equals(id));
    if (!counted || known.need() == 0) return known;
    return new Known(known.range(), small.getOrDefault(id, 0));
  }

  boolean knows(Rule rule) {
    return rule.terms().keySet().stream().allMatch(this::knows);
  }

  /** True for what adds up on its page and still does by the records of today. */
  boolean holds(Rule rule) {
    Map<String, Integer> values = new TreeMap<>();
    sheet.lines().forEach(line -> values.put(line.figure().id(), line.figure().value()));
    boolean all = rule.terms().keySet().stream().allMatch(id -> knows(id) && fits(id));
    return all && rule.holds(id -> Objects.requireNonNull(values.get(id), id));
  }

  private Rule named(Rule rule) {
    Map<String, Integer> terms = new TreeMap<>();
    rule.terms().forEach((id, times) -> terms.put(name(id), times));
    return new Rule(rule.sense() == Rule.Sense.WITHIN ? Rule.Sense.AT_MOST : rule.sense(), terms);
  }
}
