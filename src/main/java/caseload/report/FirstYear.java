package caseload.report;

import caseload.journey.Exit;
import caseload.journey.Priority;
import caseload.policy.Span;
import caseload.report.disclosure.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * In the first twelve months of a service whoever was ever referred has ended, is there, waits, or
 * was never worked with. So the twelve months' numbers tell the last of these, though no page has
 * it.
 */
final class FirstYear {
  static final String DECLINED = "first-year.declined";
  static final String DID_NOT_START = "first-year.did-not-start";

  private FirstYear() {}

  static void on(Sheet sheet, Ledger ledger) {
    Span year = ledger.year();
    boolean first =
        ledger.began().filter(year::holds).isPresent() && year.to().equals(ledger.days().to());
    if (!first) return;
    declined(sheet, ledger, year);
    didNotStart(sheet, ledger, year);
    sheet.known(
        Rule.balance(
            List.of(Endings.ALL, Flow.AFTER, Arrivals.WAITING, DECLINED, DID_NOT_START),
            List.of(ReferralReasons.ALL)));
  }

  private static void declined(Sheet sheet, Ledger ledger, Span year) {
    List<Case> cases = ledger.where(each -> Arrivals.declined(each, year));
    sheet.count(DECLINED, "Declined in the first twelve months", cases);
    sheet.leaveOut(DECLINED);
    sheet.dated(DECLINED, year, cases, FirstYear::decided);
  }

  private static Optional<LocalDate> decided(Case each) {
    return each.episode().last(Priority.class).map(Priority::date);
  }

  private static void didNotStart(Sheet sheet, Ledger ledger, Span year) {
    List<Case> cases = ledger.where(each -> each.endsWithoutStart(year) > 0);
    sheet.count(DID_NOT_START, "Did not start in the first twelve months", cases);
    sheet.leaveOut(DID_NOT_START);
    sheet.dated(
        DID_NOT_START,
        year,
        cases,
        each -> each.exitsIn(year).stream().map(Exit::date).findFirst());
  }
}
