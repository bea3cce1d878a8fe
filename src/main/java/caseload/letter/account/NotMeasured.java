package caseload.letter.account;

import caseload.report.pairs.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What nobody asked or counted twice, so that nothing on the page can be taken for it. */
record NotMeasured(Telling telling, Function<Source, List<Pair>> told) {

  List<String> said(String called) {
    List<String> said = new ArrayList<>();
    if (told.apply(Source.CHILD).isEmpty()) {
      said.add("We do not have two sets of answers from %s.".formatted(called));
    }
    if (told.apply(Source.SCHOOL).isEmpty()) {
      said.add("We do not have two sets of answers from class.");
    }
    if (told.apply(Source.HOME).isEmpty()) {
      said.add("We do not have two sets of answers from you.");
    }
    if (telling.goals().stream().anyMatch(goal -> goal.ratings().size() < 2)) {
      said.add("Not every goal has two numbers yet.");
    }
    said.add("We did not test reading, writing or maths.");
    return said;
  }
}
