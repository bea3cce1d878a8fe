package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Those left over by "some of these children", written down as figures that nobody prints. */
final class Rests {

  private Rests() {}

  /** The same report with every rest as a figure of its own. */
  static Pack in(Pack pack) {
    List<Figure> figures = new ArrayList<>(pack.figures());
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      if (rule.sense() != Rule.Sense.WITHIN) {
        rules.add(rule);
        continue;
      }
      String rest = "rest " + rules.size();
      figures.add(Figure.children(rest, (int) -rule.sum(id -> value(pack, id))).unprinted());
      rules.add(Rule.total(rule.whole(), rule.parts().get(0), rest));
    }
    return new Pack(figures, rules);
  }

  private static int value(Pack pack, String id) {
    return pack.figures().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow().value();
  }
}
