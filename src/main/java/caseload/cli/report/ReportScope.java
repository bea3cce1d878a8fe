package caseload.cli.report;

import caseload.cli.desk.DayWords;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Missing;
import caseload.cli.desk.Mistyped;
import caseload.policy.Audience;
import caseload.policy.Span;
import caseload.policy.Term;
import caseload.report.Period;
import caseload.report.ReportKind;
import caseload.report.SchoolYear;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which days a report is about, and for whom. */
final class ReportScope {
  static final String GOVERNORS = "governors";

  @Option(names = "--term", paramLabel = "TERM", description = "Such as autumn-2026.  [the latest]")
  private Optional<String> term = Optional.empty();

  @Option(names = "--from", paramLabel = "DATE", description = "Other days than a term: the first.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "The last of them.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      description = "mentor, governors or published.  [governors; of one child, explain: mentor]")
  private Optional<String> audience = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "As things stood that day.  [today, or the last day]")
  private Optional<String> asOf = Optional.empty();

  @Option(
      names = "--as-known-on",
      paramLabel = "DATE",
      description = "Only what had been written down by that day.")
  private Optional<String> asKnownOn = Optional.empty();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "For annual: the school year that ends in it, such as 2026.  [the latest]")
  private Optional<Integer> year = Optional.empty();

  /** True where a school year was named, of which there is one report alone. */
  boolean ofAYear() {
    return year.isPresent();
  }

  /** A term for a term report, a school year for an annual one, or the days that were given. */
  Period period(Desk desk, ReportKind kind) {
    boolean annual = kind == ReportKind.ANNUAL;
    if (year.isPresent() && (!annual || from.isPresent() || to.isPresent())) {
      throw new Mistyped(
          "--year is for  report annual  without --from and --to", "Leave it out, or the others.");
    }
    if (!annual || from.isPresent() || to.isPresent()) return period(desk);
    if (term.isPresent()) {
      throw new Mistyped("a report of a year has no --term", "Say which year:  --year 2026");
    }
    Period found = SchoolYear.of(year.orElseGet(() -> SchoolYear.latest(desk.today())));
    if (found.span().from().isAfter(desk.today())) {
      throw new Mistyped(
          found.title() + " has not begun",
          "The one now is  --year " + SchoolYear.ending(desk.today()));
    }
    return found;
  }

  private Period period(Desk desk) {
    if (from.isEmpty() && to.isEmpty()) return Period.of(term(desk));
    if (term.isPresent()) {
      throw new Mistyped("--term and --from do not go together", "Leave one of them out.");
    }
    if (from.isEmpty() || to.isEmpty()) {
      throw Missing.options(List.of(from.isEmpty() ? "--from" : "--to"));
    }
    LocalDate first = desk.days().past(from.get());
    LocalDate last = desk.days().past(to.get());
    if (last.isBefore(first)) {
      throw new Mistyped("--to is before --from", "Give the first day, then the last.");
    }
    return Period.of(new Span(first, last));
  }

  Term term(Desk desk) {
    String known = ids(desk, term -> true);
    Term found =
        term.map(id -> desk.school().calendar().term(id))
            .orElseGet(() -> desk.school().calendar().latest(desk.today()))
            .orElseThrow(
                () ->
                    new Mistyped(
                        term.map(id -> "there is no term \"" + id + "\" in the school's calendar")
                            .orElse("no term of the school's calendar has begun"),
                        known.isEmpty()
                            ? "Write the terms into caseload.yaml."
                            : "There are: " + known));
    if (found.from().isAfter(desk.today())) {
      throw new Mistyped(
          found.id() + " has not begun; it begins on " + DayWords.say(found.from()),
          "These have: " + ids(desk, term -> !term.from().isAfter(desk.today())));
    }
    return found;
  }

  private static String ids(Desk desk, Predicate<Term> wanted) {
    return desk.school().calendar().terms().stream()
        .filter(wanted)
        .map(Term::id)
        .collect(Collectors.joining(", "));
  }

  LocalDate asOf(Desk desk, Period period) {
    LocalDate last = period.span().to();
    LocalDate usual = desk.today().isBefore(last) ? desk.today() : last;
    LocalDate day = asOf.map(desk.days()::past).orElse(usual);
    if (day.isAfter(desk.today())) {
      throw new Mistyped(DayWords.say(day) + " is in the future", "Leave --as-of out for today.");
    }
    if (day.isBefore(period.span().from())) {
      throw new Mistyped(
          DayWords.say(day)
              + " is before "
              + DayWords.say(period.span().from())
              + ", when the period begins",
          "Give a later day, or other days with --from and --to.");
    }
    return day;
  }

  /** The last moment of the day, where one was given. */
  Optional<OffsetDateTime> knownBy(Desk desk) {
    return asKnownOn
        .map(desk.days()::past)
        .map(day -> day.atTime(LocalTime.MAX).atOffset(ZoneOffset.UTC));
  }

  /** Up to which day a report tells that is of no period. */
  LocalDate day(Desk desk) {
    LocalDate day = asOf.map(desk.days()::past).orElse(desk.today());
    if (!day.isAfter(desk.today())) return day;
    throw new Mistyped(DayWords.say(day) + " is in the future", "Leave --as-of out for today.");
  }

  Audience audience(Desk desk) {
    return audience(desk, GOVERNORS);
  }

  /** Those who were named, or the usual ones. */
  Audience audience(Desk desk, String usual) {
    return known(desk, audience.orElse(usual));
  }

  /** The audience that was typed, for a report that is the mentor's own otherwise. */
  Optional<Audience> named(Desk desk) {
    return audience.map(word -> known(desk, word));
  }

  private static Audience known(Desk desk, String id) {
    List<Audience> known = desk.policy().reports().audiences();
    return desk.policy()
        .reports()
        .audience(id)
        .orElseThrow(
            () ->
                new Mistyped(
                    "the policy knows no audience \"" + id + "\"",
                    "There are: " + String.join(", ", known.stream().map(Audience::id).toList())));
  }
}
