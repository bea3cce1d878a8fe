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
    rows.removeIf(type -> of(type, ended).size() < Math.max(1, ledger.smallest()));
    if (rows.isEmpty()) return;

    List<String> ids = new ArrayList<>();
    for (Choice type : rows) {
      String id = "ended." + type.id();
      sheet.count(id, type.name(), of(type, ended));
      sheet.dated(id, ledger.year(), of(type, ended), Case::ended);
      ids.add(id);
    }
    List<String> named = rows.stream().map(Choice::id).toList();
    List<Case> others = ended.stream().filter(each -> !named.contains(type(each))).toList();
    sheet.count(OTHER, "Another way", others);
    sheet.dated(OTHER, ledger.year(), others, Case::ended);
    ids.add(OTHER);
    sheet.known(Rule.total(ALL, ids));
  }

  /** Those who ended in the period are some of those who ended in the twelve months. */
  private static void within(Sheet sheet, Ledger ledger, List<Case> ended) {
    List<Case> now = ledger.where(each -> each.ends(ledger.days()) > 0);
    if (ended.containsAll(now)) sheet.known(Rule.within("flow.ended", ALL));
    if (ledger.isFirst() || ledger.days().equals(ledger.year())) {
      sheet.known(Rule.balance(List.of(ALL, "flow.reopened"), List.of("flow.ended")));
    }
  }

  private static List<Case> of(Choice type, List<Case> ended) {
    return ended.stream().filter(each -> type(each).equals(type.id())).toList();
  }

  private static String type(Case each) {
    return each.episode().exit().map(Exit::type).orElse("");
  }
}
