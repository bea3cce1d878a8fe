package caseload.report;

import caseload.report.disclosure.Rule;
import java.util.ArrayList;
import java.util.List;

/** In how much of the work that ended the rating at the end was better, about the same, worse. */
final class Change {
  private Change() {}

  static void on(Sheet sheet, Ledger ledger) {
    List<Case> ended = ledger.endedInTheYear();
    Pairs pairs = new Pairs(ledger.policy(), ledger.questionnaires());
    List<String> ids = new ArrayList<>();
    for (Compared compared : Compared.values()) {
      String id = "change." + compared.id();
      List<Case> so =
          ended.stream().filter(each -> pairs.compare(each.episode()) == compared).toList();
      sheet.count(id, compared.row(), so);
      sheet.dated(id, ledger.year(), so, Case::ended);
      ids.add(id);
    }
    sheet.known(Rule.total(Endings.ALL, ids));
    sheet.treasure("change.better", 1);
  }
}
