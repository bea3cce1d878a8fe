package caseload.letter.account;

import caseload.report.pairs.GoalPath;
import java.util.ArrayList;
import java.util.List;

/** Which way the numbers of the goals went, without a number: the child's own, and those noted. */
record GoalMoves(Telling telling) {

  List<String> said() {
    List<String> said = new ArrayList<>();
    add(telling.goals(), "the child's own number", said);
    add(telling.noted(), "the number noted at the meetings", said);
    return said;
  }

  private static void add(List<GoalPath> goals, String what, List<String> said) {
    for (int i = 0; i < goals.size(); i++) {
      String goal = "Goal " + (i + 1) + ": " + what;
      goals.get(i).moved().ifPresent(by -> said.add(goal + " was " + way(by)));
    }
  }

  private static String way(int by) {
    if (by == 0) return "the same at the end as at first.";
    return by > 0 ? "higher at the end than at first." : "lower at the end than at first.";
  }
}
