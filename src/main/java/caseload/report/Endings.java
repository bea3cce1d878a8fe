package caseload.report;

import caseload.journey.Exit;
import caseload.policy.Choice;
import caseload.report.disclosure.Rule;
import java.util.ArrayList;
import java.util.List;

/** How the work of the twelve months ended; the total is what results are counted over. */
final class Endings {
  static final String ALL = "ended.all";
  private static final String OTHER = "ended.other";

  /** A policy may have a type called "other" too: it is one of the other ways. */
  private static final List<String> OURS = List.of("all", "other");

  private Endings() {}

  static void on(Sheet sheet, Ledger ledger) {
    List<Case> ended = ledger.endedInTheYear();
    sheet.count(ALL, "Ended and not taken up again", ended);
    sheet.treasure(ALL, 3);
    sheet.dated(ALL, ledger.year(), ended, Case::ended);
    within(sheet, ledger, ended);
    List<Choice> rows = new ArrayList<>(ledger.policy().exit().types());
    rows.removeIf(type -> OURS.contains(type.id()));
    List<Choice> missing = new ArrayList<>(rows);
    rows.removeIf(type -> of(type, ended).size() < Math.max(1, ledger.smallest()));
    missing.removeAll(rows);
    if (!rows.isEmpty()) rows(sheet, ledger, ended, rows);
    if (ledger.smallest() > 1) missing(sheet, ledger, ended, missing);
  }

  private static void rows(Sheet sheet, Ledger ledger, List<Case> ended, List<Choice> rows) {
    List<String> ids = new ArrayList<>();
    for (Choice type : rows) {
      String id = "ended." + type.id();
      row(id, type.name(), of(type, ended), sheet, ledger);
      sheet.notSmall(id, Math.max(1, ledger.smallest()));
      ids.add(id);
    }
    List<String> named = rows.stream().map(Choice::id).toList();
    row(
        OTHER,
        "Another way",
        ended.stream().filter(each -> !named.contains(type(each))).toList(),
        sheet,
        ledger);
    sheet.besideThese(OTHER);
    ids.add(OTHER);
    sheet.known(Rule.total(ALL, ids));
  }

  private static void row(String id, String row, List<Case> of, Sheet sheet, Ledger ledger) {
    sheet.count(id, row, of);
    sheet.dated(id, ledger.year(), of, Case::ended);
  }

  /** Ways without a row: readers know that each is of a few, and what they come to together. */
  private static void missing(Sheet sheet, Ledger ledger, List<Case> ended, List<Choice> missing) {
    List<String> ids = new ArrayList<>();
    for (Choice type : missing) {
      String id = "ended." + type.id();
      row(id, type.name(), of(type, ended), sheet, ledger);
      sheet.missing(id, ledger.smallest());
      ids.add(id);
    }
    if (ids.isEmpty()) return;
    String together = sheet.prints(OTHER) ? OTHER : ALL;
    boolean named = ledger.policy().exit().types().stream().anyMatch(t -> OURS.contains(t.id()));
    if (named) sheet.atMost(ids, together);
    else sheet.known(Rule.balance(ids, List.of(together)));
  }

  /**
   * Over the same days both count nearly the same. Otherwise those who ended in the period are some
   * of those who ended in the twelve months; to say both would say that nothing was opened again.
   */
  private static void within(Sheet sheet, Ledger ledger, List<Case> ended) {
    List<Case> now = ledger.where(each -> each.ends(ledger.days()) > 0);
    Rule same = Rule.balance(List.of(ALL, "flow.reopened"), List.of("flow.ended"));
    boolean ofTheSameDays = ledger.isFirst() || ledger.days().equals(ledger.year());
    if (ofTheSameDays && sheet.holds(same)) sheet.known(same);
    else if (ended.containsAll(now)) sheet.known(Rule.within("flow.ended", ALL));
  }

  private static List<Case> of(Choice type, List<Case> ended) {
    return ended.stream().filter(each -> type(each).equals(type.id())).toList();
  }

  private static String type(Case each) {
    return each.episode().exit().map(Exit::type).orElse("");
  }
}
