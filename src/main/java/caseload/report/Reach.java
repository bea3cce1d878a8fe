package caseload.report;

import caseload.policy.Span;
import java.time.LocalDate;

/** Whom the work reached in the two years before, as far back as there are records. */
final class Reach {
  private static final int YEARS_BEFORE = 2;

  private Reach() {}

  static void on(Sheet sheet, Ledger ledger) {
    LocalDate first =
        ledger.cases().stream().map(Case::opened).min(LocalDate::compareTo).orElse(LocalDate.MAX);
    for (int back = YEARS_BEFORE; back > 0; back--) {
      Span days =
          new Span(ledger.days().from().minusYears(back), ledger.days().to().minusYears(back));
      if (!first.isAfter(days.from().plusMonths(6))) year(days, sheet, ledger);
    }
  }

  private static void year(Span days, Sheet sheet, Ledger ledger) {
    LocalDate eve = days.from().minusDays(1);
    String id = "reach." + days.to().getYear();
    String to = Days.say(days.to());
    sheet.children(
        id + "-children",
        "Year to " + to + ": " + ledger.mentees().many() + " worked with",
        ledger.where(each -> each.open(eve) || each.startedIn(days) || each.returns(days) > 0));
    sheet.count(
        id + "-ended",
        "Year to " + to + ": pieces of work that ended",
        ledger.where(each -> each.endedForGood(days)));
  }
}
