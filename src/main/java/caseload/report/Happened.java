package caseload.report;

import caseload.journey.Measure;
import caseload.report.change.Events;
import caseload.report.disclosure.Rule;
import caseload.report.pairs.SchoolData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Incidents and suspensions of children whose work ended, over windows of as many school days. */
final class Happened {
  private Happened() {}

  static void on(Sheet sheet, Ledger ledger) {
    SchoolData.COUNTED.forEach(data -> on(data, sheet, ledger));
  }

  private static void on(String data, Sheet sheet, Ledger ledger) {
    Map<Case, Events> all = new LinkedHashMap<>();
    for (Case each : Ledger.lastOfEach(ledger.endedInTheYear())) {
      events(data, each, ledger).ifPresent(events -> all.put(each, events));
    }
    if (all.isEmpty()) return;
    String pupils = data + ".pupils";
    sheet.children(pupils, "Counted before and after", List.copyOf(all.keySet()));
    sheet.known(Rule.within(pupils, Endings.ALL));
    add(sheet, data + ".before", Say.capital(data) + " before", all, Events::before);
    add(sheet, data + ".after", Say.capital(data) + " after", all, Events::after);
  }

  private static Optional<Events> events(String data, Case each, Ledger ledger) {
    SchoolData known = new SchoolData(each.episode(), ledger.school().calendar());
    return known.windows(data, Measure.Point.EXIT).flatMap(known::events);
  }

  /** How often; the children behind it are those to whom it happened. */
  private static void add(
      Sheet sheet, String id, String row, Map<Case, Events> all, ToIntFunction<Events> count) {
    List<Case> behind =
        all.keySet().stream()
            .filter(each -> Optional.ofNullable(all.get(each)).stream().mapToInt(count).sum() > 0)
            .toList();
    sheet.amount(id, row, all.values().stream().mapToInt(count).sum(), behind);
  }
}
