package caseload.report;

import caseload.journey.Session;
import caseload.report.disclosure.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mentors' time: what the school gives to the work in these weeks, and the minutes of sessions
 * held. A group session takes the mentor's time once, however many children were there.
 */
final class HoursUsed {
  static final String USED = "hours.used-minutes";
  static final String PUPILS = "hours.pupil-minutes";
  static final String ALLOCATED = "hours.allocated-minutes";
  private static final BigDecimal MINUTES = new BigDecimal(60);

  private HoursUsed() {}

  static void on(Sheet sheet, Ledger ledger) {
    List<Case> behind = ledger.where(each -> !held(each, ledger).isEmpty());
    Map<String, Integer> groups = new HashMap<>();
    long alone = 0;
    for (Case each : behind) {
      for (Session session : held(each, ledger)) {
        Optional<String> group = session.groupSession();
        if (group.isPresent()) groups.merge(group.get(), session.minutes(), Math::max);
        else alone += session.minutes();
      }
    }
    long minutes = alone + groups.values().stream().mapToInt(Integer::intValue).sum();
    sheet.amount(USED, "Minutes of sessions held, a group's counted once", minutes, behind);
    long children = behind.stream().mapToLong(each -> minutes(each, ledger)).sum();
    sheet.amount(PUPILS, "Minutes of sessions held, counted for every child", children, behind);
    sheet.atMost(USED, List.of(PUPILS));
    sheet.dated(PUPILS, ledger.days(), minutes(behind, ledger, false));
    sheet.dated(USED, ledger.days(), minutes(behind, ledger, true));
  }

  /** A group's minutes stand with one of its children, and the others with none. */
  private static List<Event> minutes(List<Case> behind, Ledger ledger, boolean once) {
    Map<String, Integer> groups = new HashMap<>();
    List<Event> events = new ArrayList<>();
    for (Case each : behind) {
      for (Session session : held(each, ledger)) {
        int before =
            session
                .groupSession()
                .filter(group -> once)
                .map(g -> groups.getOrDefault(g, 0))
                .orElse(0);
        session.groupSession().ifPresent(g -> groups.merge(g, session.minutes(), Math::max));
        int more = Math.max(0, session.minutes() - before);
        events.add(Event.of(each, session.date(), more));
      }
    }
    return events;
  }

  /** Minutes of one piece of work. */
  static long minutes(Case each, Ledger ledger) {
    return held(each, ledger).stream().mapToLong(Session::minutes).sum();
  }

  static List<Session> held(Case each, Ledger ledger) {
    return each.episode().held().stream()
        .filter(session -> ledger.days().holds(session.date()))
        .filter(session -> session.minutes() > 0)
        .toList();
  }

  /** Minutes that the school gives to the work in the period; empty when no hours are written. */
  static Optional<Printed> allocated(Ledger ledger) {
    return given(ledger)
        .map(
            minutes ->
                new Printed(
                    ALLOCATED,
                    "hours",
                    "Minutes that the school gave to mentoring",
                    new Cell.Shown(minutes.intValueExact())));
  }

  /** The same as a number. */
  static Optional<BigDecimal> given(Ledger ledger) {
    BigDecimal hours =
        ledger.school().mentors().stream()
            .flatMap(mentor -> mentor.hours().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (hours.signum() == 0) return Optional.empty();
    int weeks = ledger.school().calendar().teachingWeeks(ledger.days());
    BigDecimal minutes = hours.multiply(MINUTES).multiply(new BigDecimal(weeks));
    return Optional.of(minutes.setScale(0, RoundingMode.HALF_UP));
  }
}
