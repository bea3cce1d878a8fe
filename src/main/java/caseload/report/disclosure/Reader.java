package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a reader of this report and of the earlier ones is told when certain figures are hidden. The
 * reader also knows that zeros are printed, and strikes them out wherever none had to be hidden.
 */
final class Reader {
  private final Map<String, Figure> figures;
  private final Map<String, Integer> needs;
  private final boolean zerosShown;
  private final Map<String, Known> before = new TreeMap<>();
  private final List<Rule> rules;
  private final Map<String, Long> likely;
  private final Map<String, Known> oldNews = new TreeMap<>();

  Reader(
      Pack pack,
      Map<String, Integer> needs,
      boolean zerosShown,
      List<Issued> earlier,
      List<Rule> links,
      Map<String, Long> likely) {
    this.likely = new TreeMap<>(likely);
    this.figures = pack.byId();
    this.needs = needs;
    this.zerosShown = zerosShown;
    this.rules = new ArrayList<>(pack.rules());
    rules.addAll(links);
    for (Issued report : earlier) {
      report.figures().forEach(this::remember);
      rules.addAll(report.rules());
    }
    links.stream().filter(rule -> rule.sense() == Rule.Sense.WITHIN).forEach(Reader::refuse);
  }

  private void remember(String id, Known known) {
    if (figures.containsKey(id) || before.put(id, known) != null) {
      throw new IllegalArgumentException("Two reports have a figure of one name: " + id);
    }
  }

  private static void refuse(Rule link) {
    throw new IllegalArgumentException("Name the rest as an unprinted figure: " + link);
  }

  List<Rule> rules() {
    return rules;
  }

  /** A world that is likely to be possible: it is the true one, as far as that is known. */
  Map<String, Long> likely() {
    figures.values().forEach(figure -> likely.put(figure.id(), (long) figure.value()));
    return likely;
  }

  /** The figure of this report; empty when it stands in an earlier one. */
  Optional<Figure> figure(String id) {
    return Optional.ofNullable(figures.get(id));
  }

  /** What is known of all figures before anybody has seen this report, not even its rows. */
  Map<String, Known> unread() {
    Map<String, Known> unread = new TreeMap<>(before);
    figures
        .keySet()
        .forEach(id -> unread.put(id, new Known(Range.from(0), needs.getOrDefault(id, 0))));
    return unread;
  }

  /**
   * "Nobody" that follows from earlier reports whatever this one says: nothing of it is left to
   * guard, and to refuse this report would take nothing back.
   */
  boolean isOldNews(String id) {
    if (oldNews.isEmpty() && !before.isEmpty()) oldNews.putAll(Squeeze.of(unread(), rules));
    return figure(id).filter(figure -> figure.value() == 0).isPresent()
        && Optional.ofNullable(oldNews.get(id)).filter(known -> known.range().pinned()).isPresent();
  }

  Map<String, Known> told(Set<String> hidden) {
    Map<String, Known> told = new TreeMap<>(before);
    figures.forEach((id, figure) -> told.put(id, known(figure, hidden.contains(id))));
    if (zerosShown) {
      groups(told).forEach(group -> strikeZeros(group, told));
    }
    return told;
  }

  private Known known(Figure figure, boolean hidden) {
    int need = needs.getOrDefault(figure.id(), 0);
    if (!figure.printed()) {
      return new Known(figure.surely(), need);
    }
    return hidden
        ? new Known(figure.surely(), Math.max(need, partners()))
        : Known.shown(figure.value());
  }

  /** True for what a rule tells by itself: hiding it would hide nothing. */
  boolean knows(String id) {
    return rules.stream().anyMatch(rule -> rule.terms().size() == 1 && rule.names(id));
  }

  /**
   * A partner is hidden for another's sake alone. Where earlier reports tell it after all, that
   * harms nobody as long as what it shields is not told with it.
   */
  private int partners() {
    return before.isEmpty() ? Known.ENOUGH : 0;
  }

  List<List<String>> groups(Map<String, Known> told) {
    Set<String> unknown = new TreeSet<>(told.keySet());
    unknown.removeIf(id -> Attack.find(told, id).range().pinned());
    return Connected.groups(unknown, rules);
  }

  private void strikeZeros(List<String> group, Map<String, Known> told) {
    if (hidesZero(group)) {
      return;
    }
    for (String id : counts(group)) {
      Known known = Attack.find(told, id);
      told.put(id, new Known(known.range().butNothing(), known.need()));
    }
  }

  private boolean hidesZero(List<String> group) {
    return counts(group).stream().flatMap(id -> figure(id).stream()).anyMatch(f -> f.value() == 0);
  }

  /** The counts of children that this report prints or would have printed. */
  List<String> counts(List<String> group) {
    return group.stream()
        .filter(id -> figure(id).filter(f -> f.printed() && f.countsChildren()).isPresent())
        .toList();
  }

  /**
   * The same, after "fewer than" has been said of the one count hidden in a group. It may be said
   * of a lone count only: where several are hidden together, a reader who knows when it is said
   * could tell small counts from the large ones that shield them.
   */
  Optional<Map<String, Known>> toldOfOne(
      List<String> group, Map<String, Known> told, int threshold) {
    List<Figure> printed =
        group.stream().flatMap(id -> figure(id).stream()).filter(Figure::printed).toList();
    boolean lone = printed.size() == 1 && group.stream().allMatch(id -> figure(id).isPresent());
    if (!lone || !saysFew(printed.get(0), threshold)) {
      return Optional.empty();
    }
    String id = printed.get(0).id();
    Map<String, Known> more = new TreeMap<>(told);
    Range few = new Range(zerosShown ? 1 : 0, threshold - 1);
    more.put(id, new Known(few, Attack.find(told, id).need()));
    return Optional.of(more);
  }

  private boolean saysFew(Figure figure, int threshold) {
    boolean hiddenZero = zerosShown && figure.value() == 0;
    return figure.countsChildren() && figure.value() < threshold && !hiddenZero;
  }
}
