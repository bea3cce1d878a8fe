package caseload.report;

import caseload.report.change.HalfUp;
import caseload.report.change.Limits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What the time comes to for one child and, where the school has written what an hour costs, in
 * money. Both are quotients of figures that are shown, and neither is worked out of a few children.
 */
final class Worth {
  static final String MINUTES = "value.minutes-each";
  static final String SESSIONS = "value.sessions-each";
  static final String COST = "value.cost";
  static final String COST_EACH = "value.cost-each";
  static final String COST_HOUR = "value.cost-hour";
  private static final BigDecimal HOUR = new BigDecimal(60);

  private Worth() {}

  static void on(Sheet sheet, Ledger ledger) {
    int children = sheet.behind(Flow.CHILDREN);
    if (children < Limits.MEAN) return;
    BigDecimal minutes = sheet.value(HoursUsed.PUPILS);
    derive(
        sheet,
        MINUTES,
        "Minutes for one",
        minutes.divide(new BigDecimal(children), MathContext.DECIMAL64),
        0,
        List.of(HoursUsed.PUPILS, Flow.CHILDREN));
    derive(
        sheet,
        SESSIONS,
        "Sessions held for one",
        sheet.value("sessions.held").divide(new BigDecimal(children), MathContext.DECIMAL64),
        1,
        List.of("sessions.held", Flow.CHILDREN));
    ledger.policy().reports().costPerHour().ifPresent(rate -> money(sheet, ledger, rate));
  }

  private static void money(Sheet sheet, Ledger ledger, BigDecimal rate) {
    Optional<BigDecimal> given = HoursUsed.given(ledger);
    BigDecimal minutes = given.orElseGet(() -> sheet.value(HoursUsed.USED));
    List<String> base = given.isPresent() ? List.of() : List.of(HoursUsed.USED);
    BigDecimal cost = minutes.multiply(rate).divide(HOUR, MathContext.DECIMAL64);
    derive(sheet, COST, "Cost of the hours, in pounds", cost, 0, base);
    if (sheet.value(HoursUsed.PUPILS).signum() == 0) return;
    BigDecimal hours = sheet.value(HoursUsed.PUPILS).divide(HOUR, MathContext.DECIMAL64);
    derive(
        sheet,
        COST_HOUR,
        "Cost of an hour with one, in pounds",
        cost.divide(hours, MathContext.DECIMAL64),
        2,
        with(base, HoursUsed.PUPILS));
    derive(
        sheet,
        COST_EACH,
        "Cost for one, in pounds",
        cost.divide(sheet.value(Flow.CHILDREN), MathContext.DECIMAL64),
        0,
        with(base, Flow.CHILDREN));
  }

  private static List<String> with(List<String> base, String more) {
    return base.isEmpty() ? List.of(more) : List.of(base.get(0), more);
  }

  private static void derive(
      Sheet sheet, String id, String row, BigDecimal value, int places, List<String> from) {
    sheet.derive(new Derived(id, "", row, HalfUp.round(value, places), from));
  }
}
