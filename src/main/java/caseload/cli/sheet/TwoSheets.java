package caseload.cli.sheet;

import caseload.journey.Days;
import caseload.policy.Scale;
import caseload.report.pairs.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** All scores of two sheets that lie side by side: what holds of all of them is said once. */
record TwoSheets(List<Pair> pairs) {

  /** The pairs of a file, those of the same two sheets together. */
  static List<TwoSheets> of(List<Pair> pairs) {
    List<TwoSheets> all = new ArrayList<>();
    for (int from = 0, to = 1; to <= pairs.size(); to++) {
      boolean goesOn = to < pairs.size() && sameSheets(pairs.get(from), pairs.get(to));
      if (goesOn) continue;
      all.add(new TwoSheets(pairs.subList(from, to)));
      from = to;
    }
    return all;
  }

  private static boolean sameSheets(Pair one, Pair two) {
    return Objects.equals(one.entry(), two.entry()) && Objects.equals(one.second(), two.second());
  }

  List<String> lines() {
    Pair first = pairs.get(0);
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s by %s, %s and %s"
            .formatted(
                first.questionnaire(),
                Sheets.words(first.role()),
                Days.say(first.entry().date()),
                Days.say(first.second().date())));
    for (Pair.GoalPair goal : first.goals()) {
      lines.add(
          "    %s: %s to %s"
              .formatted(
                  goal.target().toUpperCase(Locale.ROOT),
                  Scale.plain(goal.from()),
                  Scale.plain(goal.to())));
    }
    for (Pair pair : pairs) new PairWords(pair).lines().forEach(line -> lines.add("    " + line));
    chance().forEach(line -> lines.add("    " + line));
    if (first.otherPerson()) {
      lines.add("    Somebody else in the same role answered the second time.");
    }
    return lines;
  }

  private List<String> chance() {
    List<Pair> unknown = pairs.stream().filter(p -> new PairWords(p).chanceNotKnown()).toList();
    if (unknown.isEmpty()) return List.of();
    if (pairs.size() == 1) return List.of("How much of it is chance is not known.");
    String names = unknown.stream().map(p -> p.score().called()).collect(Collectors.joining(", "));
    return List.of("How much is chance is not known of " + names + ".");
  }
}
