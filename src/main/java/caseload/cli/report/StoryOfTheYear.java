package caseload.cli.report;

import caseload.casefile.IssuedReport;
import caseload.cli.desk.AccountDays;
import caseload.cli.desk.Desk;
import caseload.journey.Journey;
import caseload.letter.Story;
import caseload.policy.Span;
import caseload.report.ReportKind;
import caseload.report.TermReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether a report tells a story, and which: none but that of a year does, for governors alone, and
 * where one of these twelve months went out before, that one or none.
 */
record StoryOfTheYear(Desk desk, ReportKind kind, TermReport report, List<IssuedReport> issued) {
  private static final String GOVERNORS = "governors";

  static StoryOfTheYear of(Desk desk, ReportKind kind, TermReport report) {
    List<IssuedReport> issued =
        kind == ReportKind.ANNUAL ? ReportsHeld.of(desk, Optional.empty()).everywhere() : List.of();
    return new StoryOfTheYear(desk, kind, report, issued);
  }

  Optional<AnnualStory.Told> told(AccountDays days, List<Journey> journeys) {
    if (!mayTell() || wentOutWithout()) return Optional.empty();
    Set<String> marks =
        issued.stream()
            .filter(this::overlaps)
            .flatMap(each -> each.story().stream())
            .collect(Collectors.toSet());
    return new AnnualStory(desk, days, report, journeys).chosen(marks);
  }

  /** What stands in its place says nothing of any child: it is the same whatever is in the way. */
  Story story(Optional<AnnualStory.Told> told) {
    if (kind != ReportKind.ANNUAL) return Story.NONE;
    if (told.isPresent()) return new Story(told.get().lines(), Optional.empty());
    return new Story(List.of(), Optional.of(mayTell() ? none() : elsewhere()));
  }

  private boolean mayTell() {
    return kind == ReportKind.ANNUAL
        && report.smallest() > 1
        && report.audience().id().equals(GOVERNORS);
  }

  /** A report that went out without a story is printed again without one. */
  private boolean wentOutWithout() {
    return issued.stream()
        .filter(each -> each.report().equals(kind.word()))
        .filter(each -> each.audience().equals(report.audience().id()))
        .filter(each -> each.asOf().equals(report.asOf()) && sameDays(each))
        .reduce((earlier, later) -> later)
        .map(IssuedReport::story)
        .filter(Predicate.not(Optional::isPresent))
        .isPresent();
  }

  private boolean sameDays(IssuedReport each) {
    return each.from().equals(report.period().from()) && each.to().equals(report.period().to());
  }

  private boolean overlaps(IssuedReport each) {
    LocalDate from = each.asOf().minusYears(1).plusDays(1);
    Span year = report.year();
    return !from.isAfter(year.to()) && !each.asOf().isBefore(year.from());
  }

  private static String none() {
    return "No story of a child is told in this report. One is told only where family and child"
        + " have agreed in writing, at least five were referred for each of its reasons, each"
        + " number that it touches is shown, and nothing in the file is too sensitive; there is"
        + " none of which all of this is so.";
  }

  private static String elsewhere() {
    return "No story of a child is told in this version: only the one for governors may hold one.";
  }
}
