package caseload.report;

import caseload.journey.DropIn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Support without a case, beside the hours of sessions; nothing is said of it where there was none.
 * Nobody's name is written, so the children behind the figures are taken to be as few as they can
 * be: those at the largest of the drop-ins.
 */
final class DropInHours {
  static final String MINUTES = "drop-ins.minutes";
  static final String PUPILS = "drop-ins.pupils";

  private DropInHours() {}

  /** Nobody is named, so each of those who came is taken for a child of its own. */
  private static List<Event> events(List<DropIn> held, ToLongFunction<DropIn> amount) {
    List<Event> events = new ArrayList<>();
    for (DropIn each : held) {
      for (int i = 0; i < each.pupils(); i++) {
        String child = each.date() + " " + i;
        events.add(new Event(each.date(), child, child, i == 0 ? amount.applyAsLong(each) : 0));
      }
    }
    return events;
  }

  static void on(Sheet sheet, Ledger ledger) {
    List<DropIn> held =
        ledger.dropIns().stream().filter(each -> ledger.days().holds(each.date())).toList();
    if (held.isEmpty()) return;
    int children = held.stream().mapToInt(DropIn::pupils).max().orElseThrow();
    int minutes = held.stream().mapToInt(DropIn::minutes).sum();
    int pupils = held.stream().mapToInt(DropIn::pupils).sum();
    sheet.amount(MINUTES, "Minutes of drop-ins, without a case", minutes, children);
    sheet.amount(PUPILS, "Children at drop-ins, counted each time", pupils, children);
    sheet.dated(MINUTES, ledger.days(), events(held, DropIn::minutes));
    sheet.dated(PUPILS, ledger.days(), events(held, DropIn::pupils));
  }
}
