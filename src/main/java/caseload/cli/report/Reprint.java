package caseload.cli.report;

import caseload.casefile.IssuedReport;
import caseload.policy.Audience;
import caseload.report.Held;
import caseload.report.Period;
import caseload.report.ReportKind;
import caseload.report.TermReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A report that went out already, for the same readers and days. Printed again it is what went out,
 * whatever became of the records since and whatever else went out.
 */
record Reprint(
    ReportsHeld held, ReportKind kind, Period period, Audience audience, LocalDate asOf) {

  /** The last of them, if it went out. */
  Optional<IssuedReport> issued() {
    return held.issued().stream().filter(this::isThis).reduce((earlier, later) -> later);
  }

  /** Its page as it went out; empty when it did not, or before pages were kept. */
  Optional<ReportPage> page() {
    return issued().flatMap(held::page);
  }

  /**
   * The report counted once more as it went out; empty when it did not, or when the records give
   * other numbers now.
   *
   * @param count counts it beside the reports that its readers held already
   */
  Optional<TermReport> counted(Function<List<Held>, TermReport> count) {
    return issued().flatMap(issued -> same(issued, count.apply(held.before(issued))));
  }

  private boolean isThis(IssuedReport issued) {
    return issued.report().equals(kind.word())
        && issued.audience().equals(audience.id())
        && issued.from().equals(period.span().from())
        && issued.to().equals(period.span().to())
        && issued.asOf().equals(asOf);
  }

  private static Optional<TermReport> same(IssuedReport issued, TermReport now) {
    boolean same = now.figures().stream().map(ReportIssue::said).toList().equals(issued.figures());
    return same ? Optional.of(now) : Optional.empty();
  }
}
