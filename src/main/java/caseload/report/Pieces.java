package caseload.report;

import caseload.policy.Span;
import caseload.report.disclosure.Figure;
import caseload.report.disclosure.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What figures add up, cut at every day on which some report's window begins or ends. A figure has
 * pieces only when this report's days overlap those of another.
 */
final class Pieces {
  /** One figure over the days of one piece. */
  private record Piece(String id, Span days, Figure figure) {}

  private static final int HOLIDAY = 50;

  private final Map<String, List<Piece>> pieces = new TreeMap<>();

  private Pieces() {}

  static Pieces of(Sheet now, List<Earlier> earlier) {
    Pieces all = new Pieces();
    List<Sheet> newest = new ArrayList<>(List.of(now));
    earlier.forEach(each -> newest.add(1, each.sheet()));
    now.dated()
        .forEach(
            (id, dated) -> {
              List<Dated> sources = overlapping(dated(id, newest));
              boolean told =
                  isTold(id, newest)
                      || Twice.with(id).filter(other -> isTold(other, newest)).isPresent();
              List<Dated> alike =
                  Twice.with(id).stream()
                      .flatMap(other -> dated(other, newest).stream())
                      .filter(other -> sources.stream().anyMatch(other::overlaps))
                      .toList();
              if (told && sources.size() > 1) all.cut(id, sources, alike);
            });
    return all;
  }

  /** Those that overlap another; also of two that went out, the newest may tell more. */
  private static List<Dated> overlapping(List<Dated> all) {
    return all.stream().filter(one -> all.stream().filter(one::overlaps).count() > 1).toList();
  }

  private static boolean isTold(String id, List<Sheet> sheets) {
    return sheets.stream().anyMatch(sheet -> sheet.prints(id));
  }

  private static List<Dated> dated(String id, List<Sheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> Optional.ofNullable(sheet.dated().get(id)).stream())
        .toList();
  }

  /** Cuts what the sources add up, also where what counts nearly the same begins or ends. */
  private void cut(String id, List<Dated> sources, List<Dated> alike) {
    TreeSet<LocalDate> cuts = new TreeSet<>();
    for (Dated each : sources) cutAt(each, cuts);
    LocalDate first = cuts.first();
    LocalDate last = cuts.last();
    for (Dated each : alike) cutAt(each, cuts);
    cuts.removeIf(day -> day.isBefore(first) || day.isAfter(last));
    List<Piece> cut = new ArrayList<>();
    for (LocalDate from : cuts.headSet(cuts.last())) {
      Span days = new Span(from, Objects.requireNonNull(cuts.higher(from)).minusDays(1));
      sources.stream()
          .filter(source -> source.covers(days))
          .findFirst()
          .map(source -> piece(id, source.on(days)))
          .ifPresent(cut::add);
    }
    pieces.put(id, cut);
  }

  private static void cutAt(Dated each, Set<LocalDate> cuts) {
    cuts.add(each.window().from());
    cuts.add(each.window().to().plusDays(1));
  }

  private static Piece piece(String id, Dated on) {
    int value = Math.toIntExact(on.sum());
    int homes = value == 0 ? 0 : Math.max(1, on.homes());
    Span days = on.window();
    String name = id + " from " + days.from() + " to " + days.to();
    return new Piece(id, days, Figure.behind(name, value, on.children(), homes));
  }

  List<Figure> figures() {
    return all().map(Piece::figure).toList();
  }

  private Stream<Piece> all() {
    return pieces.values().stream().flatMap(List::stream);
  }

  /**
   * Readers will guess that nothing happened in a holiday; where it is so, they are right. Before
   * the service began nothing happened at all.
   */
  List<Rule> quiet(Optional<LocalDate> began) {
    return all()
        .filter(piece -> piece.figure().value() == 0)
        .filter(piece -> length(piece.days()) <= HOLIDAY || isBefore(piece.days(), began))
        .map(piece -> Rule.none(piece.figure().id()))
        .toList();
  }

  private static boolean isBefore(Span days, Optional<LocalDate> began) {
    return began.filter(day -> days.to().isBefore(day)).isPresent();
  }

  /** The names of the pieces that make up these days; none when they do not fill them. */
  List<String> within(String id, Span window) {
    List<Piece> in =
        pieces.getOrDefault(id, List.of()).stream()
            .filter(piece -> holds(window, piece.days()))
            .toList();
    long days = in.stream().mapToLong(piece -> length(piece.days())).sum();
    return days == length(window)
        ? in.stream().map(piece -> piece.figure().id()).toList()
        : List.of();
  }

  private static boolean holds(Span window, Span days) {
    return !days.from().isBefore(window.from()) && !days.to().isAfter(window.to());
  }

  private static long length(Span days) {
    return days.to().toEpochDay() - days.from().toEpochDay() + 1;
  }

  long sum(List<String> names) {
    return all()
        .map(Piece::figure)
        .filter(figure -> names.contains(figure.id()))
        .mapToLong(Figure::value)
        .sum();
  }

  /** Several pieces as one figure; its children are at most those of all. */
  Figure together(String name, List<String> names) {
    List<Figure> of = figures().stream().filter(each -> names.contains(each.id())).toList();
    int value = of.stream().mapToInt(Figure::value).sum();
    int homes = of.stream().mapToInt(Figure::children).sum();
    boolean children = of.stream().allMatch(each -> each.kind() == Figure.Kind.CHILDREN);
    return Figure.behind(name, value, children ? value : homes, homes);
  }

  /** What holds between figures of the report, said of each piece of the same days. */
  List<Rule> rulesOf(Sheet sheet) {
    return sheet.rules().stream()
        .filter(rule -> pieces.keySet().containsAll(rule.terms().keySet()))
        .flatMap(rule -> perPiece(rule, sheet))
        .toList();
  }

  private Stream<Rule> perPiece(Rule rule, Sheet sheet) {
    String first = rule.terms().keySet().iterator().next();
    Rule.Sense sense = rule.sense() == Rule.Sense.WITHIN ? Rule.Sense.AT_MOST : rule.sense();
    return pieces.getOrDefault(first, List.of()).stream()
        .filter(piece -> saysOf(piece.days(), rule, sheet))
        .flatMap(piece -> terms(rule, piece.days()).stream())
        .map(terms -> new Rule(sense, terms));
  }

  /**
   * A sum holds on whichever days. That some are among others, a report says of the days that it
   * counts both on, and of no others: those who ended before may be among nobody's.
   */
  private static boolean saysOf(Span days, Rule rule, Sheet sheet) {
    boolean sum = rule.sense() == Rule.Sense.TOTAL || rule.sense() == Rule.Sense.BALANCE;
    return sum
        || rule.terms().keySet().stream()
            .flatMap(id -> Optional.ofNullable(sheet.dated().get(id)).stream())
            .allMatch(dated -> dated.covers(days));
  }

  private Optional<Map<String, Integer>> terms(Rule rule, Span days) {
    Map<String, Integer> terms = new TreeMap<>();
    rule.terms()
        .forEach(
            (id, times) ->
                pieces.getOrDefault(id, List.of()).stream()
                    .filter(piece -> piece.days().equals(days))
                    .forEach(piece -> terms.put(piece.figure().id(), times)));
    return terms.size() == rule.terms().size() ? Optional.of(terms) : Optional.empty();
  }
}
