package caseload.report;

import caseload.journey.Journey;
import caseload.policy.Audience;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import caseload.report.disclosure.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What goes out in the first year of a service: three terms, and the year.
 *
 * @param pages by report, what stands beside each row: a number, "&lt;5", or "?"
 * @param truth by report, the number of each row as it is
 * @param refused what could be worked out whatever a report hides, by the report's name
 */
public record YearOfReports(
    Map<String, Map<String, String>> pages,
    Map<String, Map<String, Long>> truth,
    Map<String, Set<String>> refused) {
  public static final List<String> TERMS = List.of("spring-2026", "summer-2026", "autumn-2026");
  public static final String YEAR = "the year";

  private static final SchoolFile SCHOOL = Schools.file("castilion-primary");
  private static final Map<String, Questionnaire> QUESTIONNAIRES = Schools.questionnaires();
  private static final Audience GOVERNORS =
      new Audience("governors", "Governors", 5, Optional.empty());
  private static final Audience PUBLIC = new Audience("published", "All", 10, Optional.empty());
  private static final Audience MENTOR = new Audience("mentor", "Mentor", 1, Optional.empty());

  /** Issued one after another; the year is for the governors too, or for everybody. */
  public static YearOfReports of(List<Journey> journeys, boolean published) {
    return of(journeys, published ? PUBLIC : GOVERNORS, TERMS.size());
  }

  /** The same, where the year goes out after so many of its terms. */
  public static YearOfReports yearAfter(int terms, List<Journey> journeys) {
    return of(journeys, GOVERNORS, terms);
  }

  private static YearOfReports of(List<Journey> journeys, Audience ofTheYear, int terms) {
    YearOfReports year = empty();
    List<Held> held = new ArrayList<>();
    TERMS.subList(0, terms).forEach(term -> year.add(term, journeys, GOVERNORS, held));
    Span all = new Span(LocalDate.of(2026, 1, 1), Schools.TODAY);
    year.add(YEAR, journeys, all, ReportKind.ANNUAL, ofTheYear, held);
    TERMS.subList(terms, TERMS.size()).forEach(term -> year.add(term, journeys, GOVERNORS, held));
    return year;
  }

  /** The terms of some children, and the year of others. */
  static YearOfReports corrected(List<Journey> before, List<Journey> after) {
    YearOfReports year = empty();
    List<Held> held = new ArrayList<>();
    TERMS.forEach(term -> year.add(term, before, GOVERNORS, held));
    Span all = new Span(LocalDate.of(2026, 1, 1), Schools.TODAY);
    year.add(YEAR, after, all, ReportKind.ANNUAL, GOVERNORS, held);
    return year;
  }

  /** Two terms, each for a narrow audience and for everybody, in both orders. */
  static YearOfReports forTwoAudiences(List<Journey> journeys) {
    Audience three = new Audience("governors", "Governors", 3, Optional.empty());
    YearOfReports year = empty();
    List<Held> held = new ArrayList<>();
    year.add(TERMS.get(0), journeys, three, held);
    year.add(TERMS.get(0), journeys, PUBLIC, held);
    year.add(TERMS.get(1), journeys, PUBLIC, held);
    year.add(TERMS.get(1), journeys, three, held);
    return year;
  }

  private static YearOfReports empty() {
    return new YearOfReports(new LinkedHashMap<>(), new LinkedHashMap<>(), new TreeMap<>());
  }

  private void add(String term, List<Journey> journeys, Audience audience, List<Held> held) {
    Span days = SCHOOL.calendar().term(term).orElseThrow().span();
    add(term, journeys, days, ReportKind.TERM, audience, held);
  }

  private void add(
      String name,
      List<Journey> journeys,
      Span days,
      ReportKind kind,
      Audience audience,
      List<Held> held) {
    TermReport report = report(journeys, days, kind, audience, held);
    if (!report.exposed().isEmpty()) refused.put(name, report.exposed());
    held.add(
        new Held(
            kind,
            days,
            days.to(),
            days.to(),
            report.smallest(),
            report.issued().figures(),
            report.issued().rules()));
    Map<String, String> page = new TreeMap<>();
    report.figures().forEach(each -> page.put(each.id(), said(each.cell())));
    pages.put(name, page);
    Map<String, Long> numbers = new TreeMap<>();
    report(journeys, days, kind, MENTOR, List.of()).figures().stream()
        .filter(each -> !each.id().endsWith(".other"))
        .forEach(each -> numbers.put(each.id(), (long) ((Cell.Shown) each.cell()).n()));
    truth.put(name, numbers);
  }

  private static TermReport report(
      List<Journey> journeys, Span days, ReportKind kind, Audience audience, List<Held> held) {
    return TermReport.of(
        journeys,
        List.of(),
        days,
        days.to(),
        SCHOOL,
        QUESTIONNAIRES,
        audience,
        List.of(),
        kind,
        held);
  }

  private static String said(Cell cell) {
    if (cell instanceof Cell.Shown shown) return Integer.toString(shown.n());
    return cell instanceof Cell.FewerThan few ? "<" + few.k() : "?";
  }
}
