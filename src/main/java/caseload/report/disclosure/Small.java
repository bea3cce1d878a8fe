package caseload.report.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the figures that tell too much by themselves, whatever else is printed. They are hidden
 * first; others are hidden only to shield them.
 */
final class Small {
  private final int threshold;
  private final boolean zerosShown;

  Small(int threshold, boolean zerosShown) {
    this.threshold = threshold;
    this.zerosShown = zerosShown;
  }

  boolean few(int children) {
    return children < threshold && (children > 0 || !zerosShown);
  }

  /** The figures to hide or guard, each with the number of values that must stay possible. */
  Map<String, Integer> in(Pack pack) {
    Map<String, Integer> needs = new LinkedHashMap<>();
    for (Figure figure : pack.figures()) {
      if (tellsTooMuch(figure, pack)) {
        needs.put(figure.id(), need(figure));
      }
    }
    return needs;
  }

  private boolean tellsTooMuch(Figure figure, Pack pack) {
    boolean nobody = figure.sensitive() && figure.value() == 0;
    if (!figure.printed()) {
      return nobody || (figure.value() > 0 && figure.children() < threshold);
    }
    return few(figure.children()) || nobody || everybody(figure, pack);
  }

  /**
   * A category that holds all of its total says something of every child in it. That is hidden when
   * the category is sensitive, and otherwise while the total is under twice the threshold.
   */
  private boolean everybody(Figure figure, Pack pack) {
    if (!figure.countsChildren() || figure.value() == 0) {
      return false;
    }
    Map<String, Figure> byId = pack.byId();
    return pack.rules().stream()
        .filter(rule -> rule.sense() == Rule.Sense.TOTAL && rule.of(figure.id()) > 0)
        .filter(rule -> rule.parts().size() > 1)
        .flatMap(rule -> Optional.ofNullable(byId.get(rule.whole())).stream())
        .anyMatch(whole -> whole.value() == figure.value() && coversTooFew(figure));
  }

  private boolean coversTooFew(Figure figure) {
    return figure.sensitive() || figure.value() < 2 * threshold;
  }

  /** An amount is as good as told when it is known to a tenth. */
  private static int need(Figure figure) {
    int tenth = figure.countsChildren() ? 0 : figure.value() / 10 + 1;
    return Math.max(Known.ENOUGH, tenth);
  }
}
