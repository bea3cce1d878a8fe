package caseload.report;

import caseload.policy.Acronyms;
import caseload.policy.Comparison;
import caseload.policy.RollShare;
import caseload.report.disclosure.Cell;
import caseload.report.disclosure.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Those worked with beside all children of the school. The numbers of the roll are the school's own
 * and known to everybody; how many of those worked with have a fact is hidden like any count.
 */
final class OnTheRoll {
  private static final String ALL = "roll.all";
  private static final String WORKED_WITH = "flow.children";
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private OnTheRoll() {}

  static void on(Sheet sheet, Ledger ledger) {
    for (RollShare share : shares(ledger)) {
      List<Case> with =
          ledger.worked().stream()
              .filter(each -> each.journey().mentee().is(share.fact(), ledger.days().to()))
              .toList();
      sheet.children(worked(share.fact()), "Of them: " + words(share.fact()), with);
      sheet.keepQuiet(worked(share.fact()));
      sheet.known(Rule.within(worked(share.fact()), WORKED_WITH));
    }
  }

  /** The school's own numbers, but for small ones; none where it has not written its roll. */
  static List<Printed> roll(Ledger ledger) {
    int all = ledger.school().roll();
    if (all == 0) return List.of();
    List<Printed> printed = new ArrayList<>();
    printed.add(printed(ALL, "Children on the roll", all));
    for (RollShare share : shares(ledger)) {
      int number = number(share, all);
      boolean few = Math.min(number, all - number) < ledger.smallest();
      if (!few)
        printed.add(printed("roll." + share.fact(), "On the roll: " + words(share.fact()), number));
    }
    return printed;
  }

  private static int number(RollShare share, int all) {
    return share
        .percent()
        .multiply(new BigDecimal(all))
        .divide(HUNDRED, 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  private static Printed printed(String id, String row, int number) {
    return new Printed(id, "roll", row, new Cell.Shown(number));
  }

  private static List<RollShare> shares(Ledger ledger) {
    return ledger.school().comparison().map(Comparison::ofTheWhole).orElse(List.of()).stream()
        .filter(share -> !Delicate.is(share.fact()))
        .toList();
  }

  private static String worked(String fact) {
    return "worked-with." + fact;
  }

  private static String words(String fact) {
    return Acronyms.words(fact);
  }

  /** A sentence for each fact of which both numbers are shown, after one for the whole roll. */
  static Optional<String> sentences(TermReport report) {
    Optional<Cell> all = report.find(ALL);
    if (all.isEmpty()) return Optional.empty();
    String on = " of the " + Say.number(all.get()).orElseThrow() + " children on the roll";
    List<String> sentences = new ArrayList<>();
    Say.alone(report.cell(WORKED_WITH))
        .map(some -> Say.sentence("that is " + some + on))
        .ifPresent(sentences::add);
    for (Printed with : report.table("worked-with")) {
      String fact = with.id().substring("worked-with.".length());
      report
          .find("roll." + fact)
          .flatMap(Say::alone)
          .flatMap(roll -> Say.alone(with.cell()).map(some -> sentence(fact, some, roll + on)))
          .ifPresent(sentences::add);
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  private static String sentence(String fact, String worked, String roll) {
    return "%s: %s of them, and %s.".formatted(Say.capital(words(fact)), worked, roll);
  }
}
