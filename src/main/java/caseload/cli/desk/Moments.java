package caseload.cli.desk;

import caseload.policy.Calendar;
import caseload.policy.Span;
import caseload.policy.Term;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Moments that are fixed from outside, and days that only the school's calendar knows. */
final class Moments {
  private Moments() {}

  static OffsetDateTime noonOf(String day) {
    try {
      return LocalDate.parse(day).atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
    } catch (DateTimeParseException wrong) {
      throw new Mistyped("CASELOAD_TODAY is \"" + day + "\"", "Write it as 2026-11-23.");
    }
  }

  /** {@code end of term} and {@code half term}, counted from today. */
  static Optional<LocalDate> named(String name, LocalDate today, Desk desk) {
    if (!desk.hasCaseload()) return Optional.empty();
    Calendar calendar = desk.school().calendar();
    return calendar.terms().stream()
        .filter(term -> !term.to().isBefore(today))
        .flatMap(term -> day(name, term).stream())
        .filter(day -> !day.isBefore(today))
        .findFirst();
  }

  private static Optional<LocalDate> day(String name, Term term) {
    return name.equals("end of term") ? Optional.of(term.to()) : term.halfTerm().map(Span::from);
  }
}
