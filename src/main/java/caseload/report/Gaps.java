package caseload.report;

import caseload.journey.Dues;
import caseload.journey.Plan;
import caseload.journey.Session;
import caseload.journey.Step;
import java.time.LocalDate;
import java.util.List;

/** What should be in the files by the end of the period and is not. */
final class Gaps {
  private Gaps() {}

  static void on(Sheet sheet, Ledger ledger) {
    LocalDate last = ledger.days().to();
    List<Case> open = ledger.where(each -> each.open(last));
    int by = ledger.policy().baseline().bySession();
    sheet.count(
        "missing.baseline",
        "No baseline by session " + by,
        ledger.worked().stream().filter(each -> noBaseline(each, by, last)).toList());
    sheet.count(
        "missing.plan",
        "No action plan",
        open.stream().filter(each -> each.episode().asOf(last).all(Plan.class).isEmpty()).toList());
    sheet.count(
        "missing.review",
        "A review, or the decision whether to go on, is overdue",
        open.stream().filter(each -> overdue("review", each, ledger)).toList());
    sheet.count(
        "missing.decision",
        "No decision on a referral by its day",
        ledger.where(each -> overdue("decide", each, ledger)));
    sheet.atMost("missing.decision", List.of(Arrivals.WAITING));
    sheet.atMost("missing.baseline", List.of("flow.children"));
    sheet.atMost("missing.plan", List.of("flow.open-at-end"));
    sheet.atMost("missing.review", List.of("flow.open-at-end"));
  }

  private static boolean noBaseline(Case each, int bySession, LocalDate last) {
    List<Session> held = each.episode().asOf(last).held();
    if (held.size() < bySession) return false;
    LocalDate due = held.get(bySession - 1).date();
    return each.episode().baseline().stream().map(Step::date).allMatch(day -> day.isAfter(due));
  }

  private static boolean overdue(String kind, Case each, Ledger ledger) {
    LocalDate last = ledger.days().to();
    return each.journey().current().filter(each.episode()::equals).isPresent()
        && new Dues(each.journey(), ledger.school(), last)
            .all().stream().anyMatch(due -> due.kind().equals(kind) && due.overdue(last));
  }
}
