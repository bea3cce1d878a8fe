package caseload.report;

import caseload.journey.DropIn;
import java.util.List;

/**
 * Support without a case, beside the hours of sessions; nothing is said of it where there was none.
 * Nobody's name is written, so the children behind the figures are taken to be as few as they can
 * be: those at the largest of the drop-ins.
 */
final class DropInHours {
  static final String MINUTES = "drop-ins.minutes";
  static final String PUPILS = "drop-ins.pupils";

  private DropInHours() {}

  static void on(Sheet sheet, Ledger ledger) {
    List<DropIn> held =
        ledger.dropIns().stream().filter(each -> ledger.days().holds(each.date())).toList();
    if (held.isEmpty()) return;
    int children = held.stream().mapToInt(DropIn::pupils).max().orElseThrow();
    int minutes = held.stream().mapToInt(DropIn::minutes).sum();
    int pupils = held.stream().mapToInt(DropIn::pupils).sum();
    sheet.amount(MINUTES, "Minutes of drop-ins, without a case", minutes, children);
    sheet.amount(PUPILS, "Children at drop-ins, counted each time", pupils, children);
  }
}
