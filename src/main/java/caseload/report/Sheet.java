package caseload.report;

import static java.time.temporal.ChronoUnit.DAYS;

import caseload.policy.Span;
import caseload.report.disclosure.Figure;
import caseload.report.disclosure.Pack;
import caseload.report.disclosure.Range;
import caseload.report.disclosure.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The figures of a report with their true values, and how they hang together. It never leaves this
 * package: what is printed comes out of disclosure control.
 */
final class Sheet {
  /** One figure and where it is printed. */
  record Line(String table, String row, Figure figure) {}

  /** What a figure tells of one day. */
  record Stood(String what, LocalDate day) {
    private static final int HOLIDAY = 50;
    private static final int SOON = 14;

    /**
     * The same day, that before a holiday or one of a few days before: little happens in these, and
     * readers will guess so.
     */
    boolean follows(Stood other, LocalDate lastDay) {
      long gap = DAYS.between(other.day, day);
      boolean holiday = gap > 0 && gap <= (other.day.equals(lastDay) ? HOLIDAY : SOON);
      return what.equals(other.what) && (gap == 0 || holiday);
    }
  }

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, List<Case>> behind = new LinkedHashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, String> middles = new LinkedHashMap<>();
  private final List<Derived> derived = new ArrayList<>();
  private final Map<String, Dated> dated = new TreeMap<>();
  private final Set<String> bySize = new TreeSet<>();
  private final Map<String, Stood> standing = new TreeMap<>();
  private Optional<LocalDate> began = Optional.empty();

  /** Says what a figure adds up, and over which days; without it, no two reports are compared. */
  void dated(String id, Span window, List<Event> events) {
    Dated all = new Dated(window, events);
    if (all.sum() == line(id).figure().value()) dated.put(id, all);
  }

  /** The same, for a count of pieces of work, each on one day. */
  void dated(String id, Span window, List<Case> cases, Function<Case, Optional<LocalDate>> day) {
    dated(
        id,
        window,
        cases.stream()
            .flatMap(each -> day.apply(each).map(on -> Event.of(each, on)).stream())
            .toList());
  }

  /** Says that a figure tells how things stood at the end of a day. */
  void standing(String id, String what, LocalDate day) {
    standing.put(id, new Stood(what, day));
  }

  /** Says when the work of the service began, which its readers know. */
  void began(Optional<LocalDate> day) {
    began = day;
  }

  Optional<LocalDate> began() {
    return began;
  }

  /** What the figures add up, by name. */
  Map<String, Dated> dated() {
    return dated;
  }

  /** What the figures that tell of one day tell of, by name. */
  Map<String, Stood> standing() {
    return standing;
  }

  /** Counts pieces of work; it is a count of children while no child is behind two of them. */
  void count(String id, String row, List<Case> cases) {
    count(id, row, cases.size(), cases);
  }

  /** Counts events, such as ends, of these pieces of work. */
  void count(String id, String row, int events, List<Case> behind) {
    this.behind.put(id, List.copyOf(behind));
    add(id, row, Figure.behind(id, events, Ledger.children(behind), homes(behind)));
  }

  /** A number of sessions, days or minutes that comes from the records of these children. */
  void amount(String id, String row, long value, Collection<Case> behind) {
    this.behind.put(id, List.copyOf(behind));
    add(id, row, amount(id, Math.toIntExact(value), homes(behind)));
  }

  /** A number that comes from no records of children, with how many must be behind it. */
  void amount(String id, String row, int value, int children) {
    add(id, row, Figure.amount(id, value, children));
  }

  /**
   * A middle number of days; of nobody there is none, and that is not said as a zero. It is printed
   * only beside the number of those it is the middle of, which it would otherwise give away.
   */
  void middle(String id, String row, long days, List<Case> behind, String of) {
    int value = Math.toIntExact(days);
    this.behind.put(id, List.copyOf(behind));
    add(id, row, amount(id, value, Math.max(1, homes(behind))));
    middles.put(id, of);
  }

  /** Middle numbers, each with the figure that says how many it is the middle of. */
  Map<String, String> middles() {
    return Map.copyOf(middles);
  }

  /** A number that stands on figures; it is printed only beside all of these. */
  void derive(Derived number) {
    number.from().forEach(this::line);
    derived.add(number);
  }

  /** The numbers that stand on figures. */
  List<Derived> derived() {
    return List.copyOf(derived);
  }

  /** Counts each child once. */
  void children(String id, String row, List<Case> behind) {
    this.behind.put(id, List.copyOf(behind));
    int children = Ledger.children(behind);
    add(id, row, Figure.behind(id, children, children, homes(behind)));
  }

  private static Figure amount(String id, int value, int children) {
    return Figure.amount(id, value, children);
  }

  private static int homes(Collection<Case> behind) {
    return (int) behind.stream().map(Case::home).distinct().count();
  }

  private void add(String id, String row, Figure figure) {
    String table = id.substring(0, id.indexOf('.'));
    if (lines.put(id, new Line(table, row, figure)) != null) {
      throw new IllegalArgumentException("Two figures have one name: " + id);
    }
  }

  /** A figure that is not printed but that readers could come to know. */
  void leaveOut(String id) {
    change(id, line(id).figure().unprinted());
  }

  /** A row that is there because its number is not small, as its readers know. */
  void notSmall(String id, int smallest) {
    change(id, line(id).figure().within(Range.from(smallest)));
    bySize.add(id);
  }

  /** What stands beside such rows, and is only there because they are. */
  void besideThese(String id) {
    bySize.add(id);
  }

  /** A row that is not there because its number is small, which its readers know as well. */
  void missing(String id, int smallest) {
    change(id, line(id).figure().within(new Range(0, smallest - 1)).unprinted());
    bySize.add(id);
  }

  /** Leaves out all rows that are there or missing by their size: then neither tells anything. */
  void mergeRows() {
    bySize.forEach(id -> change(id, line(id).figure().within(Range.from(0)).unprinted()));
  }

  /** True for a figure that has a row of its own. */
  boolean prints(String id) {
    return Optional.ofNullable(lines.get(id)).filter(line -> line.figure().printed()).isPresent();
  }

  /** A figure of which even "nobody" is not said. */
  void keepQuiet(String id) {
    change(id, line(id).figure().asSensitive());
  }

  /** True for a count of children, of which each makes one. */
  boolean counts(String id) {
    return line(id).figure().kind() == Figure.Kind.CHILDREN;
  }

  /** How many children are behind a figure, those of one home as one. */
  int behind(String id) {
    return line(id).figure().children();
  }

  /** The true number, to work others out of it. */
  BigDecimal value(String id) {
    return new BigDecimal(line(id).figure().value());
  }

  /** The pieces of work that a figure was counted from. */
  List<Case> cases(String id) {
    return behind.getOrDefault(id, List.of());
  }

  /** A figure that readers would miss more than others. */
  void treasure(String id, int weight) {
    change(id, line(id).figure().weighing(weight));
  }

  private void change(String id, Figure figure) {
    Line line = line(id);
    lines.put(id, new Line(line.table(), line.row(), figure));
  }

  /**
   * What readers know, or might guess. A guess that is wrong in this report would lead them astray,
   * so only what holds is kept.
   */
  void known(Rule rule) {
    if (holds(rule)) rules.add(rule);
  }

  /** The first is at most the sum of the others. */
  void atMost(String smaller, List<String> larger) {
    Map<String, Integer> terms = new TreeMap<>();
    larger.forEach(id -> terms.put(id, -1));
    terms.put(smaller, 1);
    known(new Rule(Rule.Sense.AT_MOST, terms));
  }

  /** The sum of the first is at most the last. */
  void atMost(List<String> smaller, String larger) {
    Map<String, Integer> terms = new TreeMap<>();
    smaller.forEach(id -> terms.put(id, 1));
    terms.put(larger, -1);
    known(new Rule(Rule.Sense.AT_MOST, terms));
  }

  /** True when the numbers are so. */
  boolean holds(Rule rule) {
    long sum =
        rule.terms().entrySet().stream()
            .mapToLong(term -> (long) term.getValue() * line(term.getKey()).figure().value())
            .sum();
    boolean exact = rule.sense() == Rule.Sense.TOTAL || rule.sense() == Rule.Sense.BALANCE;
    return exact ? sum == 0 : sum <= 0;
  }

  private Line line(String id) {
    return Objects.requireNonNull(lines.get(id), id);
  }

  List<Line> lines() {
    return List.copyOf(lines.values());
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }

  Pack pack() {
    return new Pack(lines.values().stream().map(Line::figure).toList(), rules);
  }
}
