package caseload.report;

import caseload.report.disclosure.Rule;
import java.util.ArrayList;
import java.util.List;

/** In how much of the work that ended the rating at the end was better, about the same, worse. */
final class Change {
  static final String RATED = "change.rated";
  static final String BETTER = "change.better";
  static final String SAME = "change.same";
  static final String WORSE = "change.worse";
  static final String NO_PAIR = "change.no-pair";

  private Change() {}

  static void on(Sheet sheet, Ledger ledger) {
    List<Case> ended = ledger.endedInTheYear();
    Primary primary = Primary.of(ledger);
    sheet.count(
        RATED,
        "Rated at the start and at the end",
        ended.stream().filter(each -> primary.compare(each) != Compared.NO_PAIR).toList());
    List<String> ids = new ArrayList<>();
    for (Compared compared : Compared.values()) {
      String id = "change." + compared.id();
      List<Case> so = ended.stream().filter(each -> primary.compare(each) == compared).toList();
      sheet.count(id, compared.row(), so);
      sheet.dated(id, ledger.year(), so, Case::ended);
      ids.add(id);
    }
    sheet.known(Rule.total(Endings.ALL, ids));
    sheet.known(Rule.total(RATED, BETTER, SAME, WORSE));
    sheet.known(Rule.balance(List.of(RATED, NO_PAIR), List.of(Endings.ALL)));
    sheet.treasure(BETTER, 2);
    sheet.treasure(RATED, 1);
  }
}
