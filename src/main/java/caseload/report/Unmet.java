package caseload.report;

import caseload.journey.Priority;
import caseload.journey.State;
import caseload.policy.Choice;
import caseload.policy.Span;
import caseload.report.disclosure.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Need that was not met: how long the longest has waited, and who was declined for no place. */
final class Unmet {
  static final String LONGEST = "unmet.longest-weeks";
  static final String NO_PLACE = "unmet.no-place";

  private static final int DAYS_A_WEEK = 7;

  /** Words of a policy's reason to decline that say there was no room. */
  private static final List<String> FULL = List.of("place", "capacity", "full", "space", "room");

  private Unmet() {}

  static void on(Sheet sheet, Ledger ledger) {
    LocalDate last = ledger.days().to();
    if (ledger.smallest() == 1) longest(sheet, ledger, last);
    noPlace(sheet, ledger);
  }

  /** It is one child's own number, so it is for those who keep the records and nobody else. */
  private static void longest(Sheet sheet, Ledger ledger, LocalDate last) {
    List<Case> waiting = ledger.where(each -> each.waiting(last));
    long weeks =
        waiting.stream()
            .mapToLong(each -> ChronoUnit.DAYS.between(each.opened(), last))
            .map(Unmet::weeks)
            .max()
            .orElse(0);
    sheet.middle(LONGEST, "Weeks that the longest has waited", weeks, waiting, Arrivals.WAITING);
  }

  private static void noPlace(Sheet sheet, Ledger ledger) {
    List<Choice> reasons =
        ledger.policy().priority().declineReasons().stream().filter(Unmet::full).toList();
    if (reasons.isEmpty()) return;
    sheet.count(
        NO_PLACE,
        "Declined because there was no place",
        ledger.where(each -> declined(each, ledger.days(), reasons)));
    sheet.known(Rule.within(NO_PLACE, Arrivals.DECLINED));
  }

  /** Rounded half up. */
  private static long weeks(long days) {
    return (2 * days + DAYS_A_WEEK) / (2 * DAYS_A_WEEK);
  }

  private static boolean full(Choice reason) {
    return Stream.of(reason.id().split("-")).anyMatch(FULL::contains);
  }

  private static boolean declined(Case each, Span days, List<Choice> reasons) {
    return each.state(days.to()) == State.DECLINED
        && each.episode()
            .asOf(days.to())
            .last(Priority.class)
            .filter(decision -> days.holds(decision.date()))
            .flatMap(decision -> Priority.because(decision.reason(), reasons))
            .isPresent();
  }
}
