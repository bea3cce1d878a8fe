package caseload.report;

import caseload.policy.Acronyms;
import caseload.policy.Choice;
import caseload.policy.Comparison;
import caseload.policy.RollShare;
import caseload.report.disclosure.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is referred and whose work ended, one fact at a time and never two together. Only facts that
 * the school writes into its files, and none that is sensitive, have a row.
 */
final class Equity {
  private static final List<String> OPEN =
      List.of(
          "pupil-premium",
          "free-school-meals",
          "sen",
          "sen-support",
          "ehcp",
          "eal",
          "girl",
          "boy",
          "female",
          "male");

  private Equity() {}

  static void on(Sheet sheet, Ledger ledger) {
    List<Case> referred = ledger.where(each -> each.openedIn(ledger.year()));
    Stream<String> ofTheRoll =
        ledger.school().comparison().map(Comparison::ofTheWhole).orElse(List.of()).stream()
            .map(RollShare::fact);
    Stream.concat(OPEN.stream(), ofTheRoll)
        .distinct()
        .filter(fact -> !Delicate.is(fact))
        .filter(fact -> collected(fact, ledger))
        .forEach(fact -> on(fact, sheet, ledger, referred));
  }

  /** That there is a row says that the fact was ever written; it is not to say it of a few. */
  private static boolean collected(String fact, Ledger ledger) {
    long homes =
        ledger.cases().stream()
            .filter(each -> written(fact, each))
            .map(Case::home)
            .distinct()
            .count();
    return homes >= Math.max(1, ledger.smallest());
  }

  private static boolean written(String fact, Case each) {
    return each.journey().mentee().facts().stream()
        .anyMatch(written -> Choice.idOf(written.fact()).equals(fact));
  }

  private static void on(String fact, Sheet sheet, Ledger ledger, List<Case> referred) {
    String words = Say.capital(Acronyms.words(fact));
    add(fact + "-referred", words + ": referred", referred, fact, "reasons.referrals", sheet);
    add(fact + "-ended", words + ": ended", ledger.endedInTheYear(), fact, Endings.ALL, sheet);
    String came = "equity." + fact + "-referred";
    String ended = "equity." + fact + "-ended";
    if (sheet.cases(came).containsAll(sheet.cases(ended))) sheet.known(Rule.within(ended, came));
  }

  private static void add(
      String id, String row, List<Case> of, String fact, String whole, Sheet sheet) {
    sheet.count(
        "equity." + id,
        row,
        of.stream().filter(each -> each.journey().mentee().is(fact, each.opened())).toList());
    sheet.keepQuiet("equity." + id);
    sheet.known(Rule.within("equity." + id, whole));
  }
}
