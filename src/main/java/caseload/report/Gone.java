package caseload.report;

import caseload.report.disclosure.Figure;
import caseload.report.disclosure.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Work that is among the ends of one report's twelve months and not among the next one's, though
 * all that ended in between was added: it ended too long ago by now, or was taken up again. Readers
 * of two reports, one after the other, can work out how much of it there is.
 */
record Gone(Sheet now, List<Earlier> earlier) {
  private static final String ENDED = "flow.ended";
  private static final String BEFORE = "flow.open-at-start";
  private static final String AFTER = "flow.open-at-end";

  /** For this report, and for each that went out, with the one before it. */
  void ties(Standing.Taker taker) {
    for (Earlier one : earlier) {
      since(one, now, id -> id).ifPresent(found -> found.to(taker));
      for (Earlier next : earlier) {
        boolean told = knows(next, Endings.ALL) && knows(next, ENDED);
        if (told) since(one, next.sheet(), next::name).ifPresent(found -> found.to(taker));
      }
    }
  }

  private record Found(Figure figure, Rule rule) {
    void to(Standing.Taker taker) {
      taker.take(figure, List.of(), List.of(rule));
    }
  }

  private static Optional<Found> since(Earlier one, Sheet next, UnaryOperator<String> name) {
    if (!knows(one, Endings.ALL) || !follows(one, next)) return Optional.empty();
    int more = value(one.sheet(), Endings.ALL) + value(next, ENDED) - value(next, Endings.ALL);
    if (more <= 0) return Optional.empty();
    String gone = "gone from " + one.name(Endings.ALL) + " in " + name.apply(Endings.ALL);
    return Optional.of(
        new Found(
            Figure.children(gone, more),
            Rule.balance(
                List.of(one.name(Endings.ALL), name.apply(ENDED)),
                List.of(name.apply(Endings.ALL), gone))));
  }

  private static boolean knows(Earlier report, String id) {
    return report.knows(id) && report.fits(id);
  }

  private static boolean follows(Earlier one, Sheet next) {
    Sheet.Stood end = one.sheet().standing().get(AFTER);
    Sheet.Stood start = next.standing().get(BEFORE);
    return end != null && start != null && start.follows(end, one.held().period().to());
  }

  private static int value(Sheet sheet, String id) {
    return sheet.value(id).intValueExact();
  }
}
