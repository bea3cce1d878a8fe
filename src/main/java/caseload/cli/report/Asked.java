package caseload.cli.report;

import caseload.cli.desk.AccountDays;
import caseload.cli.desk.Desk;
import caseload.cli.report.AnnualStory.Told;
import caseload.journey.Journey;
import caseload.letter.Story;
import caseload.policy.Audience;
import caseload.report.Held;
import caseload.report.Period;
import caseload.report.Recount;
import caseload.report.ReportKind;
import caseload.report.TermReport;
import caseload.report.Voices;
import java.util.List;
import java.util.Optional;

/** Which report was asked for: of which days, for whom, and beside which that went out. */
record Asked(
    Desk desk,
    ReportScope scope,
    ReportSchool school,
    ReportReadings readings,
    ReportKind kind,
    Period period,
    Audience audience,
    ReportsHeld held) {

  static Asked of(
      Desk desk,
      ReportScope scope,
      ReportSchool school,
      ReportReadings readings,
      ReportKind kind,
      String usual) {
    Period period = scope.period(desk, kind);
    ReportsHeld held = ReportsHeld.of(desk, school.id(desk));
    return new Asked(
        desk, scope, school, readings, kind, period, scope.audience(desk, usual), held);
  }

  Reprint reprint() {
    return new Reprint(held, kind, period, audience, scope.asOf(desk, period));
  }

  /**
   * The page as it went out; empty when it did not, or when the records of another day or with
   * others left out are asked for.
   */
  Optional<ReportPage> sent() {
    if (scope.knownBy(desk).isPresent()) return Optional.empty();
    int without = readings.without().size();
    return reprint().page().filter(page -> without == 0 || without == page.report().leftOut());
  }

  ReportInputs inputs() {
    return ReportInputs.of(desk, scope, school, readings.journeys(desk));
  }

  /** The report for these readers; the one that went out, where it still is as it was. */
  TermReport counted(ReportInputs inputs) {
    return reprint()
        .counted(those -> beside(inputs, those))
        .orElseGet(() -> beside(inputs, held.all()));
  }

  /** The report as it is beside those that went out. */
  TermReport beside(ReportInputs inputs, List<Held> those) {
    return TermReport.of(
        inputs.journeys(),
        inputs.dropIns(),
        period.span(),
        scope.asOf(desk, period),
        school.file(desk),
        inputs.questionnaires(),
        audience,
        readings.without(),
        kind,
        those);
  }

  /** A report with all that is printed beside it. */
  ReportPage page(ReportInputs inputs, TermReport report, List<String> words, Optional<Told> told) {
    Voices voices = Voices.of(inputs.journeys(), report, school.file(desk));
    Story story = StoryOfTheYear.of(desk, kind, report).story(told);
    return ReportPage.counted(
            desk, kind, held.school(), period, report, voices, words, inputs.mark())
        .telling(story, told.map(Told::mark));
  }

  /** The page that went out, without its story where that may not be told any more. */
  ReportPage tellable(ReportPage sent, AccountDays days) {
    if (sent.mark().isEmpty()) return sent;
    StoryOfTheYear year = StoryOfTheYear.of(desk, kind, sent.report());
    Optional<String> mark =
        readings
            .whole(desk)
            .flatMap(all -> year.told(days, school.journeys(desk, all)))
            .map(Told::mark);
    return mark.equals(sent.mark())
        ? sent
        : sent.telling(year.story(Optional.empty()), Optional.empty());
  }

  /** How many figures of a page would be other numbers today; empty when a file is unreadable. */
  Optional<Long> changed(ReportPage page) {
    Optional<List<Journey>> all = readings.whole(desk);
    return all.map(journeys -> ReportInputs.of(desk, scope, school, journeys))
        .map(
            inputs ->
                Recount.changed(
                    page.report(),
                    kind,
                    inputs.journeys(),
                    inputs.dropIns(),
                    school.file(desk),
                    inputs.questionnaires()));
  }
}
