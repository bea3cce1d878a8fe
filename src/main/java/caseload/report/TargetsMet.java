package caseload.report;

import caseload.journey.Exit;
import caseload.journey.Plan;
import caseload.journey.Target;
import caseload.journey.TargetResult;
import caseload.report.disclosure.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How the SMART targets of the work that ended stand: those of the last plan, and any scored. */
final class TargetsMet {
  private static final String ALL = "targets.all";

  private TargetsMet() {}

  static void on(Sheet sheet, Ledger ledger) {
    List<String> parts = new ArrayList<>();
    add(sheet, ledger, ALL, "All targets", result -> true);
    for (TargetResult.Status status : TargetResult.Status.values()) {
      String id = "targets." + words(status).replace(' ', '-');
      add(sheet, ledger, id, row(status), result -> result.equals(Optional.of(status)));
      parts.add(id);
    }
    add(sheet, ledger, "targets.no-result", "No result written", Optional::isEmpty);
    parts.add("targets.no-result");
    sheet.known(Rule.total(ALL, parts));
    sheet.treasure(ALL, 2);
    sheet.treasure("targets.met", 1);
  }

  private static String row(TargetResult.Status status) {
    return switch (status) {
      case MET -> "Met";
      case PARTLY -> "Partly met";
      case NOT_MET -> "Not met";
      case DROPPED -> "Dropped on the way";
    };
  }

  private static String words(TargetResult.Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void add(
      Sheet sheet,
      Ledger ledger,
      String id,
      String row,
      Predicate<Optional<TargetResult.Status>> wanted) {
    List<Case> behind =
        ledger.endedInTheYear().stream().filter(each -> count(each, wanted) > 0).toList();
    sheet.amount(id, row, behind.stream().mapToLong(each -> count(each, wanted)).sum(), behind);
    sheet.dated(
        id,
        ledger.year(),
        behind.stream()
            .map(each -> Event.of(each, exit(each).date(), count(each, wanted)))
            .toList());
  }

  private static long count(Case each, Predicate<Optional<TargetResult.Status>> wanted) {
    return targets(each).stream().map(target -> result(each, target)).filter(wanted).count();
  }

  private static Set<String> targets(Case each) {
    Set<String> targets = new LinkedHashSet<>();
    each.episode()
        .last(Plan.class)
        .ifPresent(plan -> plan.targets().stream().map(Target::id).forEach(targets::add));
    exit(each).targets().stream().map(TargetResult::id).forEach(targets::add);
    return targets;
  }

  private static Optional<TargetResult.Status> result(Case each, String target) {
    return exit(each).targets().stream()
        .filter(result -> result.id().equals(target))
        .map(TargetResult::status)
        .reduce((first, second) -> second);
  }

  private static Exit exit(Case each) {
    return each.episode().exit().orElseThrow();
  }
}
