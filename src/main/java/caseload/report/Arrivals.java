package caseload.report;

import caseload.journey.Exit;
import caseload.journey.Priority;
import caseload.journey.State;
import caseload.policy.Span;
import caseload.report.disclosure.Rule;
import java.util.List;
import java.util.Optional;

/** What became of the referrals: who came, who did not start, and who waits. */
final class Arrivals {
  private static final String BEFORE = "referrals.waiting-at-start";
  private static final String RECEIVED = "referrals.received";
  static final String DECLINED = "referrals.declined";
  static final String DID_NOT_START = "referrals.did-not-start";
  static final String WAITING = "referrals.waiting";

  private Arrivals() {}

  static void on(Sheet sheet, Ledger ledger) {
    Span days = ledger.days();
    sheet.count(BEFORE, "Waiting at the start", ledger.where(each -> each.waiting(ledger.eve())));
    sheet.leaveOut(BEFORE);
    sheet.count(RECEIVED, "Referrals received", ledger.where(each -> each.openedIn(days)));
    sheet.count(
        DECLINED,
        "Declined, or pointed to other support",
        ledger.where(each -> declined(each, days)));
    sheet.count(
        DID_NOT_START, "Did not start", ledger.where(each -> each.endsWithoutStart(days) > 0));
    sheet.count(
        WAITING, "Undecided or waiting at the end", ledger.where(each -> each.waiting(days.to())));
    sheet.treasure(WAITING, 1);
    sheet.dated(
        RECEIVED,
        days,
        ledger.where(each -> each.openedIn(days)),
        each -> Optional.of(each.opened()));
    sheet.dated(
        DECLINED,
        days,
        ledger.where(each -> declined(each, days)),
        each -> each.episode().last(Priority.class).map(Priority::date));
    sheet.dated(
        DID_NOT_START,
        days,
        ledger.where(each -> each.endsWithoutStart(days) > 0),
        each -> each.exitsIn(days).stream().map(Exit::date).findFirst());
    sheet.standing(BEFORE, "waiting", ledger.eve());
    sheet.standing(WAITING, "waiting", days.to());
    if (ledger.isFirst()) {
      sheet.known(Rule.none(BEFORE));
      // It stands in the twelve months too: to hide it is to hide two.
      sheet.treasure(RECEIVED, 2);
    }
    sheet.known(
        Rule.balance(
            List.of(BEFORE, RECEIVED), List.of("flow.started", DECLINED, DID_NOT_START, WAITING)));
  }

  static boolean declined(Case each, Span days) {
    return each.state(days.to()) == State.DECLINED
        && each.episode()
            .asOf(days.to())
            .last(Priority.class)
            .filter(decision -> days.holds(decision.date()))
            .isPresent();
  }
}
