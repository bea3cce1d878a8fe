package caseload.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The term reports of one year: who is open at the end of a term is open at the start of the next,
 * and every report also counts the children seen since September.
 */
final class Terms {
  private final List<List<Figure>> figures = new ArrayList<>();
  private final List<List<Rule>> rules = new ArrayList<>();
  private final List<List<Rule>> links = new ArrayList<>();

  Terms(Random random, int terms) {
    int open = random.nextInt(14);
    int seen = open;
    for (int term = 0; term < terms; term++) {
      int started = random.nextInt(8);
      int ended = random.nextInt(open + started + 1);
      int early = random.nextInt(ended + 1);
      seen += started;
      add(term, open, started, ended, early, seen);
      open = open + started - ended;
    }
  }

  private void add(int term, int open, int started, int ended, int early, int seen) {
    String t = "term " + term + " ";
    figures.add(
        List.of(
            Figure.children(t + "open before", open),
            Figure.children(t + "started", started),
            Figure.children(t + "ended", ended),
            Figure.children(t + "as planned", ended - early),
            Figure.children(t + "left early", early),
            Figure.children(t + "open after", open + started - ended),
            Figure.children(t + "seen since September", seen)));
    rules.add(
        List.of(
            Rule.balance(
                List.of(t + "open before", t + "started"), List.of(t + "ended", t + "open after")),
            Rule.total(t + "ended", t + "as planned", t + "left early")));
    links.add(term == 0 ? List.of() : toLast(t, "term " + (term - 1) + " "));
  }

  private static List<Rule> toLast(String t, String last) {
    return List.of(
        Rule.same(t + "open before", last + "open after"),
        Rule.total(t + "seen since September", last + "seen since September", t + "started"));
  }

  Pack report(int term) {
    return new Pack(figures.get(term), rules.get(term));
  }

  List<Rule> links(int term) {
    return links.get(term);
  }

  Pack all() {
    List<Rule> known = new ArrayList<>();
    rules.forEach(known::addAll);
    links.forEach(known::addAll);
    return new Pack(figures.stream().flatMap(List::stream).toList(), known);
  }
}
