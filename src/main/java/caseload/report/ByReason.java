package caseload.report;

import caseload.journey.Reason;
import caseload.policy.Criterion;
import caseload.report.disclosure.Rule;
import java.util.List;

/**
 * What became of the ratings by the reason for the referral, one reason at a time and against the
 * measure that was chosen at the start. A sensitive reason and one of few children have no row.
 */
final class ByReason {
  private ByReason() {}

  static void on(Sheet sheet, Ledger ledger) {
    Primary primary = Primary.of(ledger);
    List<Case> rated =
        ledger.endedInTheYear().stream()
            .filter(each -> primary.compare(each) != Compared.NO_PAIR)
            .toList();
    for (Criterion criterion : ledger.policy().referral().criteria()) {
      List<Case> of = rated.stream().filter(each -> names(each, criterion)).toList();
      boolean few = Ledger.children(of) < Math.max(1, ledger.smallest());
      if (criterion.sensitive() || Delicate.is(criterion.choice()) || few) continue;
      List<Case> better =
          of.stream().filter(each -> primary.compare(each) == Compared.BETTER).toList();
      String id = "by-reason." + criterion.id();
      sheet.count(id + "-rated", criterion.name() + ": rated twice", of);
      sheet.count(id + "-better", criterion.name() + ": better at the end", better);
      sheet.notSmall(id + "-rated", Math.max(1, ledger.smallest()));
      sheet.besideThese(id + "-better");
      sheet.known(Rule.within(id + "-rated", Change.RATED));
      sheet.known(Rule.within(id + "-better", id + "-rated"));
      ReferralReasons.holds(sheet, criterion, id + "-rated");
      sheet.known(Rule.within(id + "-better", Change.BETTER));
    }
  }

  private static boolean names(Case each, Criterion criterion) {
    return each.episode().referral().stream()
        .flatMap(referral -> referral.criteria().stream())
        .map(Reason::id)
        .anyMatch(criterion.id()::equals);
  }
}
