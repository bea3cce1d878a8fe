package caseload.report;

import java.time.temporal.ChronoUnit;
import java.util.List;

/** How long those who started had waited, from the referral to the first meeting or session. */
final class Waiting {
  private Waiting() {}

  static void on(Sheet sheet, Ledger ledger) {
    List<Case> started = ledger.where(each -> each.startedIn(ledger.days()));
    sheet.middle(
        "waiting.days",
        "Days from referral to start (the middle one)",
        days(started),
        started,
        "flow.started");
  }

  private static long days(List<Case> started) {
    return Middle.of(started.stream().map(Waiting::days).toList());
  }

  private static long days(Case each) {
    long days = ChronoUnit.DAYS.between(each.opened(), each.episode().started().orElseThrow());
    return Math.max(0, days);
  }
}
