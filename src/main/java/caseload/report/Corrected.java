package caseload.report;

import caseload.policy.Span;
import caseload.report.disclosure.Figure;
import caseload.report.disclosure.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a record that was corrected, added late, taken back or erased after a report went out would
 * let its readers work out. The sums of that page hold for ever, though not of today's numbers: a
 * number that it hid must not be told now, for it would be put into those sums.
 */
record Corrected(Sheet now, List<Earlier> earlier) {

  /** How things stood on one day, said twice and not alike: what lies between is a few children. */
  void ties(Standing.Taker taker) {
    for (Earlier each : earlier) {
      now.standing()
          .forEach(
              (mine, stood) ->
                  each.sheet()
                      .standing()
                      .forEach((id, then) -> tie(mine, stood, each, id, then, taker)));
    }
  }

  private void tie(
      String mine,
      Sheet.Stood stood,
      Earlier report,
      String id,
      Sheet.Stood then,
      Standing.Taker taker) {
    boolean twice = mine.equals(id) && stood.equals(then);
    if (twice || !report.showed(id) || !sameMoment(stood, then, report)) return;
    int apart = now.value(mine).intValueExact() - report.known(id).range().least();
    if (apart == 0) return;
    String name = mine + " apart from " + report.name(id);
    List<String> less = List.of(apart > 0 ? report.name(id) : mine, name);
    taker.take(
        Figure.amount(name, Math.abs(apart), Math.abs(apart)),
        List.of(),
        List.of(Rule.balance(less, List.of(apart > 0 ? mine : report.name(id)))));
  }

  private static boolean sameMoment(Sheet.Stood one, Sheet.Stood then, Earlier report) {
    return one.follows(then, report.held().period().to()) || then.follows(one, one.day());
  }

  /** What an earlier report hid, and tied to numbers of which one is not what it was. */
  Set<String> hushed() {
    Set<String> hushed = new TreeSet<>();
    for (Earlier each : earlier) {
      Set<String> theirs = unsettled(each);
      now.lines().stream()
          .map(line -> line.figure().id())
          .filter(id -> theirs.stream().anyMatch(other -> tellsOf(id, each, other)))
          .forEach(hushed::add);
    }
    return hushed;
  }

  private Set<String> unsettled(Earlier report) {
    List<Rule> theirs = report.held().rules().stream().filter(report::knows).toList();
    List<Rule> sums = Stream.concat(theirs.stream(), now.rules().stream()).toList();
    Set<String> hidden = new HashSet<>();
    for (Rule sum : sums) {
      boolean off = theirs.contains(sum) ? !report.holds(sum) : hasChanged(sum, report);
      if (off) hidden.addAll(hidden(sum, report));
    }
    boolean more = !hidden.isEmpty();
    while (more) {
      more = false;
      for (Rule sum : sums) {
        Set<String> those = hidden(sum, report);
        if (those.stream().anyMatch(hidden::contains)) more |= hidden.addAll(those);
      }
    }
    return hidden;
  }

  /** A row that the report had not yet is a part of what it did have. */
  private static boolean hasChanged(Rule sum, Earlier report) {
    return sum.terms().keySet().stream().anyMatch(id -> report.knows(id) && !report.fits(id));
  }

  private static Set<String> hidden(Rule rule, Earlier report) {
    Set<String> hidden = new TreeSet<>(rule.terms().keySet());
    hidden.removeIf(report::showed);
    return hidden;
  }

  /** Of the same days, or of a day that both stand at. */
  private boolean tellsOf(String mine, Earlier report, String id) {
    Sheet.Stood stood = now.standing().get(mine);
    Sheet.Stood then = report.sheet().standing().get(id);
    if (stood != null && then != null) return sameMoment(stood, then, report);
    if (!mine.equals(id)) return false;
    Dated dated = now.dated().get(id);
    Dated theirs = report.sheet().dated().get(id);
    return dated == null || theirs == null || overlap(dated.window(), theirs.window());
  }

  private static boolean overlap(Span one, Span other) {
    return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
  }
}
