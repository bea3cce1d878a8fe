package caseload.report;

import caseload.journey.DropIn;
import caseload.journey.Journey;
import caseload.policy.Audience;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import caseload.report.disclosure.Cell;
import caseload.report.disclosure.Disclosure;
import caseload.report.disclosure.Issued;
import caseload.report.disclosure.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The term report, as its audience may see it: what was done over the period, and results over the
 * twelve months to its day. It holds printed figures only; there is no field in which a name, a
 * code or a note could be.
 *
 * @param days the period as far as it has gone
 * @param period the whole period
 * @param year the twelve months that results are counted over
 * @param derived means and the like, each only where the figures that it stands on are shown
 * @param leftOut how many mentees are left out because their files cannot be read
 * @param issued what its readers will know of it, for reports to come
 * @param exposed the hidden figures that could be worked out after all
 * @param all the same with the reports that they hold already, for the attack
 */
public record TermReport(
    Span period,
    Span days,
    Span year,
    LocalDate asOf,
    Audience audience,
    Noun mentees,
    List<Printed> figures,
    List<Derived> derived,
    int leftOut,
    Issued issued,
    Issued all,
    Set<String> exposed) {

  public TermReport {
    figures = List.copyOf(figures);
    derived = List.copyOf(derived);
    exposed = Collections.unmodifiableSet(new TreeSet<>(exposed));
  }

  /** The report of a school that has no drop-ins. */
  public static TermReport of(
      List<Journey> journeys,
      Span period,
      LocalDate asOf,
      SchoolFile school,
      Map<String, Questionnaire> questionnaires,
      Audience audience,
      List<String> without) {
    return of(journeys, List.of(), period, asOf, school, questionnaires, audience, without);
  }

  /**
   * Counts, checks the flow, and hides what this audience may not see.
   *
   * @param dropIns support without a case, as far as it is to be counted
   * @param without the codes of mentees who cannot be read and are left out
   * @throws Unbalanced when the flow does not add up
   */
  public static TermReport of(
      List<Journey> journeys,
      List<DropIn> dropIns,
      Span period,
      LocalDate asOf,
      SchoolFile school,
      Map<String, Questionnaire> questionnaires,
      Audience audience,
      List<String> without) {
    return of(
        journeys,
        dropIns,
        period,
        asOf,
        school,
        questionnaires,
        audience,
        without,
        ReportKind.TERM,
        List.of());
  }

  /**
   * The same, of a term or of a year.
   *
   * @param held the reports that its readers hold already, oldest first
   */
  public static TermReport of(
      List<Journey> journeys,
      List<DropIn> dropIns,
      Span period,
      LocalDate asOf,
      SchoolFile school,
      Map<String, Questionnaire> questionnaires,
      Audience audience,
      List<String> without,
      ReportKind kind,
      List<Held> held) {
    Ledger ledger =
        Ledger.of(journeys, period, asOf, school, questionnaires, audience.showFrom(), dropIns);
    Sheet sheet = count(ledger, kind);
    List<Earlier> earlier = new ArrayList<>();
    for (Held each : held) {
      if (!each.tells()) continue;
      Ledger then =
          Ledger.of(
              journeys,
              each.period(),
              each.asOf(),
              school,
              questionnaires,
              each.smallest(),
              dropIns);

      earlier.add(new Earlier(earlier.size() + 1, each, count(then, each.kind())));
    }
    Veil veil = Veil.over(sheet, audience.showFrom(), earlier);
    return new TermReport(
        period,
        ledger.days(),
        ledger.year(),
        asOf,
        audience,
        ledger.mentees(),
        Stream.of(
                veil.printed().stream(),
                HoursUsed.allocated(ledger).stream(),
                OnTheRoll.roll(ledger).stream())
            .flatMap(each -> each)
            .toList(),
        beside(sheet, veil, earlier, smallest(audience)),
        without.size(),
        veil.issued(),
        veil.all(),
        veil.exposed());
  }

  private static void year(Sheet sheet, Ledger ledger) {
    Reach.on(sheet, ledger);
    ByReason.on(sheet, ledger);
    Equity.on(sheet, ledger);
    Method.on(sheet, ledger);
  }

  /** A mean of the same children but one, beside the mean that went out, is that one's number. */
  private static List<Derived> beside(Sheet sheet, Veil veil, List<Earlier> earlier, int smallest) {
    return beside(sheet, veil).stream()
        .filter(number -> earlier.stream().noneMatch(each -> tells(number, each, sheet, smallest)))
        .toList();
  }

  private static boolean tells(Derived number, Earlier report, Sheet sheet, int smallest) {
    return number.from().stream()
        .filter(report::showed)
        .mapToInt(id -> report.apart(id, sheet) + report.off(id))
        .anyMatch(apart -> apart > 0 && apart < smallest);
  }

  private static List<Derived> beside(Sheet sheet, Veil veil) {
    Set<String> shown =
        veil.printed().stream()
            .filter(printed -> printed.cell() instanceof Cell.Shown)
            .map(Printed::id)
            .collect(Collectors.toSet());
    return sheet.derived().stream().filter(each -> shown.containsAll(each.from())).toList();
  }

  /** One shows all; more than one is at least what disclosure control can keep. */
  private static int smallest(Audience audience) {
    return audience.showFrom() == 1 ? 1 : Math.max(Disclosure.FLOOR, audience.showFrom());
  }

  static Sheet count(Ledger ledger, ReportKind kind) {
    Sheet sheet = new Sheet();
    sheet.began(ledger.began());
    Flow.on(sheet, ledger);
    Arrivals.on(sheet, ledger);
    ReferralReasons.on(sheet, ledger);
    Waiting.on(sheet, ledger);
    ConsentTurnaround.on(sheet, ledger);
    SessionsCount.on(sheet, ledger);
    HoursUsed.on(sheet, ledger);
    DropInHours.on(sheet, ledger);
    Endings.on(sheet, ledger);
    TargetsMet.on(sheet, ledger);
    Levels.on(sheet, ledger);
    Change.on(sheet, ledger);
    Returned.on(sheet, ledger);
    Average.on(sheet, ledger);
    Viewpoints.on(sheet, ledger);
    Attended.on(sheet, ledger);
    Happened.on(sheet, ledger);
    Unmet.on(sheet, ledger);
    Worth.on(sheet, ledger);
    PaidFrom.on(sheet, ledger);
    Voices.on(sheet, ledger);
    Gaps.on(sheet, ledger);
    OnTheRoll.on(sheet, ledger);
    FirstYear.on(sheet, ledger);
    if (kind == ReportKind.ANNUAL) year(sheet, ledger);
    return sheet;
  }

  /** What is printed for a figure. */
  public Cell cell(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("Not a printed figure: " + id));
  }

  /** What is printed for a figure that need not be there. */
  Optional<Cell> find(String id) {
    return figures.stream()
        .filter(printed -> printed.id().equals(id))
        .map(Printed::cell)
        .findFirst();
  }

  /** A number that was worked out; empty when it is not shown. */
  public Optional<BigDecimal> number(String id) {
    return derived.stream().filter(each -> each.id().equals(id)).map(Derived::value).findFirst();
  }

  /** The figures of one table, in the order of its rows. */
  public List<Printed> table(String name) {
    return figures.stream().filter(printed -> printed.table().equals(name)).toList();
  }

  /** The smallest number of children that this audience is shown; 1 when all is shown. */
  public int smallest() {
    return smallest(audience);
  }

  /** True when some figure is not shown. */
  public boolean hides() {
    return figures.stream().anyMatch(printed -> !(printed.cell() instanceof Cell.Shown));
  }

  /** True when nothing is shown, because nobody can tell whether it gave something away. */
  public boolean saysNothing() {
    return issued.figures().values().stream()
        .allMatch(known -> known.range().most() == Range.UNLIMITED);
  }

  /** True while the period is not over. */
  public boolean soFar() {
    return days.to().isBefore(period.to());
  }

  /** What a patient reader could work out of it; empty when nothing. */
  public List<Worked> attacked() {
    return Worked.outOf(this);
  }
}
