package caseload.report;

import caseload.report.disclosure.Figure;
import caseload.report.disclosure.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures that tell how things stood on one day: the end of one report's days is the eve of the
 * next one's, and the two numbers are one.
 */
record Standing(Sheet now, List<Earlier> earlier, Taker taker) {

  /** Takes a figure that nobody prints, with its ties to this report and to others. */
  interface Taker {
    void take(Figure figure, List<Rule> own, List<Rule> toOthers);
  }

  /** One report's end is the beginning of the one after it, also among those that went out. */
  List<Rule> among() {
    List<Rule> rules = new ArrayList<>();
    for (Earlier one : earlier) {
      one.sheet()
          .standing()
          .forEach(
              (id, stood) -> earlier.forEach(other -> rules.addAll(tied(one, id, stood, other))));
    }
    return rules;
  }

  private static List<Rule> tied(Earlier one, String id, Sheet.Stood stood, Earlier other) {
    boolean tells = one.knows(id) && one.fits(id) && one.number() != other.number();
    if (!tells) return List.of();
    return other.sheet().standing().entrySet().stream()
        .filter(each -> stood.follows(each.getValue(), other.held().period().to()))
        .filter(each -> other.knows(each.getKey()) && other.fits(each.getKey()))
        // Of two that tell of one day, the later of the reports says it.
        .filter(each -> one.number() > other.number() || !stood.equals(each.getValue()))
        .filter(each -> value(other.sheet(), each.getKey()) == value(one.sheet(), id))
        .map(each -> Rule.same(one.name(id), other.name(each.getKey())))
        .toList();
  }

  void on() {
    now.standing()
        .forEach(
            (id, stood) -> {
              List<Rule> toOthers =
                  earlier.stream().flatMap(each -> same(id, stood, each).stream()).toList();
              if (toOthers.isEmpty()) return;
              String name = id + " as earlier reports have it";
              taker.take(
                  Figure.children(name, value(now, id)), List.of(Rule.same(id, name)), toOthers);
            });
  }

  /**
   * A holiday lies between one report's last day and the next one's first, whichever of them goes
   * out first; little happens in it.
   */
  private List<Rule> same(String mine, Sheet.Stood stood, Earlier other) {
    String name = mine + " as earlier reports have it";
    return other.sheet().standing().entrySet().stream()
        .filter(each -> isBeside(stood, each.getValue(), other))
        .filter(each -> other.knows(each.getKey()))
        .filter(each -> other.fits(each.getKey()))
        .filter(each -> value(other.sheet(), each.getKey()) == value(now, mine))
        .map(each -> Rule.same(other.name(each.getKey()), name))
        .toList();
  }

  private static boolean isBeside(Sheet.Stood mine, Sheet.Stood theirs, Earlier other) {
    return mine.follows(theirs, other.held().period().to()) || theirs.follows(mine, mine.day());
  }

  private static int value(Sheet sheet, String id) {
    return sheet.lines().stream()
        .map(Sheet.Line::figure)
        .filter(figure -> figure.id().equals(id))
        .mapToInt(Figure::value)
        .findFirst()
        .orElseThrow();
  }
}
