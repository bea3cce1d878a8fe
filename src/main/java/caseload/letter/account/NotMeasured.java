package caseload.letter.account;

import caseload.journey.Measure;
import caseload.report.pairs.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What nobody asked or counted twice, so that nothing on the page can be taken for it. */
record NotMeasured(Telling telling, Function<Source, List<Pair>> told) {

  List<String> said(String called) {
    List<String> said = new ArrayList<>();
    List<String> once = new ArrayList<>();
    if (told.apply(Source.CHILD).isEmpty()) once.add(called);
    if (told.apply(Source.SCHOOL).isEmpty()) once.add("the class teacher");
    if (told.apply(Source.HOME).isEmpty()) once.add("you");
    if (!once.isEmpty()) said.add("We have not yet asked " + list(once) + " a second time.");
    if (telling.goals().stream().anyMatch(goal -> goal.ratings().size() < 2)) {
      said.add("Not every goal has two numbers yet.");
    }
    if (!tested()) said.add("We did not test reading, writing or maths.");
    return said;
  }

  private boolean tested() {
    return telling.episode().all(Measure.class).stream()
        .anyMatch(each -> each.questionnaire().equals("attainment"));
  }

  private static String list(List<String> who) {
    int last = who.size() - 1;
    String first = String.join(", ", who.subList(0, last));
    return (first.isEmpty() ? "" : first + " and ") + who.get(last);
  }
}
