package caseload.report;

import caseload.policy.Choice;
import caseload.report.disclosure.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the money for the support comes from: children and their minutes by source. A source of
 * fewer children than may be shown is counted with the others.
 */
final class PaidFrom {
  private static final String OTHER = "other";

  private final Sheet sheet;
  private final Ledger ledger;

  private PaidFrom(Sheet sheet, Ledger ledger) {
    this.sheet = sheet;
    this.ledger = ledger;
  }

  static void on(Sheet sheet, Ledger ledger) {
    if (!ledger.policy().priority().funding().isEmpty()) new PaidFrom(sheet, ledger).on();
  }

  private void on() {
    List<Choice> rows = new ArrayList<>(ledger.policy().priority().funding());
    rows.removeIf(source -> source.id().equals(OTHER));
    rows.removeIf(source -> children(source) < Math.max(1, ledger.smallest()));
    if (ledger.smallest() > 1) rows.removeIf(Delicate::is);
    while (!rows.isEmpty() && standsOut(rows)) {
      rows.remove(rows.stream().min(Comparator.comparing(this::children)).orElseThrow());
    }
    if (rows.isEmpty()) return;

    List<String> ids = new ArrayList<>();
    for (Choice source : rows) {
      ids.add(add(source.id(), source.name(), from(source)));
      sheet.notSmall("funding." + source.id(), Math.max(1, ledger.smallest()));
    }
    List<String> named = rows.stream().map(Choice::id).toList();
    ids.add(
        add(
            OTHER,
            "Another source, or none written",
            each -> source(each).filter(named::contains).isEmpty()));
    named("funding-minutes.", ids).forEach(sheet::besideThese);
    sheet.besideThese("funding." + OTHER);
    sheet.known(Rule.total(Flow.CHILDREN, named("funding.", ids)));
    sheet.known(Rule.total(HoursUsed.PUPILS, named("funding-minutes.", ids)));
  }

  private static List<String> named(String table, List<String> ids) {
    return ids.stream().map(id -> table + id).toList();
  }

  private String add(String source, String name, Predicate<Case> wanted) {
    List<Case> seen =
        ledger.where(wanted).stream()
            .filter(each -> !HoursUsed.held(each, ledger).isEmpty())
            .toList();
    sheet.children("funding." + source, name, ledger.worked().stream().filter(wanted).toList());
    sheet.amount(
        "funding-minutes." + source,
        name + ": minutes of sessions",
        seen.stream().mapToLong(each -> HoursUsed.minutes(each, ledger)).sum(),
        seen);
    return source;
  }

  /** Where all else has a row, "another source" would be another word for the money for these. */
  private boolean standsOut(List<Choice> rows) {
    List<Choice> merged = new ArrayList<>(ledger.policy().priority().funding());
    merged.removeAll(rows);
    int delicate = merged.stream().filter(Delicate::is).mapToInt(this::children).sum();
    int all = merged.stream().mapToInt(this::children).sum();
    return ledger.smallest() > 1 && delicate > all - delicate;
  }

  private int children(Choice source) {
    return children(from(source));
  }

  private int children(Predicate<Case> wanted) {
    return Ledger.children(ledger.worked().stream().filter(wanted).toList());
  }

  private Predicate<Case> from(Choice source) {
    return each -> source(each).filter(source.id()::equals).isPresent();
  }

  /** As it was decided last for the child, whichever piece of work it was decided on. */
  private static Optional<String> source(Case each) {
    return each.journey().funding().map(Choice::idOf);
  }
}
