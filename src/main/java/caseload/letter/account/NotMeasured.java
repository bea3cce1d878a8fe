package caseload.letter.account;

import caseload.journey.Measure;
import caseload.report.pairs.GoalPath;
import caseload.report.pairs.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What nobody answered or counted twice, so that nothing on the page can be taken for it. Whether
 * the other of two homes has answered is told to neither.
 */
record NotMeasured(Telling telling, boolean oneHome, Function<Source, List<Pair>> told) {

  List<String> said(String called) {
    List<String> said = new ArrayList<>();
    List<String> from = new ArrayList<>();
    if (told.apply(Source.CHILD).isEmpty()) from.add(called);
    if (told.apply(Source.SCHOOL).isEmpty()) from.add("the class teacher");
    if (told.apply(Source.HOME).isEmpty() && mayBeSaid()) from.add("you");
    if (!from.isEmpty()) {
      said.add("There are no two questionnaires to compare from " + list(from) + ".");
    }
    if (fewNumbers(telling.goals()) && fewNumbers(telling.noted())) {
      said.add("Not every goal has two numbers yet.");
    }
    if (!tested()) said.add("We did not test reading, writing or maths.");
    return said;
  }

  private static boolean fewNumbers(List<GoalPath> goals) {
    return goals.stream().anyMatch(goal -> goal.ratings().size() < 2);
  }

  private boolean tested() {
    return telling.episode().all(Measure.class).stream()
        .anyMatch(each -> each.questionnaire().equals("attainment"));
  }

  private boolean mayBeSaid() {
    return oneHome
        || telling.episode().all(Measure.class).stream()
            .noneMatch(sheet -> !sheet.data() && telling.source(sheet.role()) == Source.HOME);
  }

  private static String list(List<String> who) {
    int last = who.size() - 1;
    String first = String.join(", ", who.subList(0, last));
    return (first.isEmpty() ? "" : first + " or ") + who.get(last);
  }
}
