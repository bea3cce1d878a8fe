package caseload.report;

import caseload.journey.Session;
import caseload.report.disclosure.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Sessions that were offered, held and missed, each counted once for every child it was for. */
final class SessionsCount {
  private static final String OFFERED = "sessions.offered";
  private static final String HELD = "sessions.held";
  private static final String MISSED = "sessions.missed";

  private final Sheet sheet;
  private final Ledger ledger;

  private SessionsCount(Sheet sheet, Ledger ledger) {
    this.sheet = sheet;
    this.ledger = ledger;
  }

  static void on(Sheet sheet, Ledger ledger) {
    new SessionsCount(sheet, ledger).on();
  }

  private void on() {
    add(OFFERED, "Offered", session -> true);
    add(HELD, "Held", Session::held);
    add(MISSED, "Missed", session -> !session.held());
    sheet.known(Rule.total(OFFERED, HELD, MISSED));
    sheet.treasure(OFFERED, 1);
    sheet.treasure(HELD, 1);
    byReason();
  }

  /** A reason that fewer children than may be shown had is one of the other reasons. */
  private void byReason() {
    List<Missed> rows = new ArrayList<>(List.of(Missed.values()));
    rows.remove(Missed.OTHER);
    rows.removeIf(missed -> behind(because(missed)).size() < Math.max(1, ledger.smallest()));
    if (rows.isEmpty()) return;

    List<String> ids = new ArrayList<>();
    for (Missed missed : rows) {
      ids.add(MISSED + "." + missed.id());
      add(MISSED + "." + missed.id(), missed.row(), because(missed));
      sheet.notSmall(MISSED + "." + missed.id(), Math.max(1, ledger.smallest()));
    }
    ids.add(MISSED + ".other");
    add(
        MISSED + ".other",
        Missed.OTHER.row(),
        session -> !session.held() && !rows.contains(Missed.of(session)));
    sheet.besideThese(MISSED + ".other");
    sheet.known(Rule.total(MISSED, ids));
  }

  private static Predicate<Session> because(Missed missed) {
    return session -> !session.held() && Missed.of(session) == missed;
  }

  private void add(String id, String row, Predicate<Session> wanted) {
    List<Case> behind = behind(wanted);
    long sessions = behind.stream().mapToLong(each -> sessions(each, wanted).size()).sum();
    sheet.amount(id, row, sessions, behind);
    sheet.dated(
        id,
        ledger.days(),
        behind.stream()
            .flatMap(
                each -> sessions(each, wanted).stream().map(held -> Event.of(each, held.date())))
            .toList());
  }

  private List<Case> behind(Predicate<Session> wanted) {
    return ledger.where(each -> !sessions(each, wanted).isEmpty());
  }

  private List<Session> sessions(Case each, Predicate<Session> wanted) {
    return each.episode().all(Session.class).stream()
        .filter(session -> ledger.days().holds(session.date()))
        .filter(wanted)
        .toList();
  }
}
