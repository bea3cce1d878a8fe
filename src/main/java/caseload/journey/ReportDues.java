package caseload.journey;

import caseload.policy.Audience;
import caseload.policy.Cohort;
import caseload.policy.Reporting;
import caseload.policy.SchoolFile;
import caseload.policy.ServedSchool;
import caseload.policy.Span;
import caseload.policy.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reports that the school owes, as often as its policy says: of the period that goes on, and of
 * the one before when there was work in it. What was issued for the same days is owed no more.
 *
 * @param begun the day of the first referral there is; empty when there is none
 * @param issued the days and the school of each report that went out
 */
public record ReportDues(
    SchoolFile school, Optional<LocalDate> begun, List<Of> issued, LocalDate today) {

  /** The days that a report is of, and the school where it is of one alone. */
  public record Of(Span days, Optional<String> school) {}

  public ReportDues {
    issued = List.copyOf(issued);
  }

  /** All that is due or comes due, oldest first; the code is the school's, or - for all. */
  public List<Due> all() {
    return school
        .policy()
        .reports()
        .owedTo()
        .filter(who -> begun.isPresent())
        .map(who -> periods().stream().flatMap(days -> dues(days, who)).toList())
        .orElse(List.of());
  }

  private Stream<Due> dues(Span days, Audience who) {
    return places()
        .map(place -> new Of(days, place))
        .filter(owed -> issued.stream().noneMatch(out -> same(out, owed)))
        .map(owed -> due(owed, who));
  }

  /** The same school days: a holiday at either end makes no other period. */
  private boolean same(Of out, Of owed) {
    return out.school().equals(owed.school()) && inSchool(out.days()).equals(inSchool(owed.days()));
  }

  private Span inSchool(Span days) {
    LocalDate last = school.calendar().openUntil(days.to());
    LocalDate first = school.calendar().openFrom(days.from());
    return first.isAfter(last) ? days : new Span(first, last);
  }

  private Stream<Optional<String>> places() {
    return school.policy().reports().bySchool()
        ? school.schools().stream().map(ServedSchool::id).map(Optional::of)
        : Stream.of(Optional.empty());
  }

  private Due due(Of owed, Audience who) {
    String what =
        "%s report to %s"
            .formatted(every() == Reporting.Every.TERM ? "term" : every().words(), who.name());
    String command =
        "caseload report term %s%s --audience %s --issue"
            .formatted(
                owed.school().map(id -> "--school " + id + " ").orElse(""),
                days(owed.days()),
                who.id());
    LocalDate last = school.calendar().openUntil(owed.days().to());
    return new Due(owed.school().orElse("-"), "report", last, what, command);
  }

  private String days(Span days) {
    return school.calendar().terms().stream()
        .filter(term -> term.span().equals(days))
        .findFirst()
        .map(term -> "--term " + term.id())
        .orElse("--from " + days.from() + " --to " + days.to());
  }

  /** The last that is over and the one that goes on. */
  private List<Span> periods() {
    List<Span> begunByNow = known().filter(days -> !days.from().isAfter(today)).toList();
    Optional<Span> over =
        begunByNow.stream().filter(days -> days.to().isBefore(today)).reduce((a, b) -> b);
    Stream<Span> now = begunByNow.stream().filter(days -> !days.to().isBefore(today));
    return Stream.concat(over.stream(), now)
        .filter(days -> !days.to().isBefore(begun.orElseThrow()))
        .toList();
  }

  private Stream<Span> known() {
    Stream<Span> known =
        switch (every()) {
          case TERM -> school.calendar().terms().stream().map(Term::span);
          case HALF_TERM -> school.calendar().halves().stream().map(this::inSchool);
          case YEAR -> years();
          case COHORT -> school.policy().programme().cohorts().stream().map(ReportDues::span);
        };
    return known.sorted(Comparator.comparing(Span::to));
  }

  private static Span span(Cohort cohort) {
    return new Span(cohort.from(), cohort.to());
  }

  /** From the first day of a school year's terms to the last; it begins in August or September. */
  private Stream<Span> years() {
    List<Term> terms = school.calendar().terms();
    return terms.stream()
        .map(term -> schoolYear(term.from()))
        .distinct()
        .map(year -> terms.stream().filter(term -> schoolYear(term.from()) == year).toList())
        .map(own -> new Span(own.get(0).from(), own.get(own.size() - 1).to()));
  }

  private static int schoolYear(LocalDate day) {
    return day.plusMonths(5).getYear();
  }

  private Reporting.Every every() {
    return school.policy().reports().every();
  }
}
