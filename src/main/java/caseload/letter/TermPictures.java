package caseload.letter;

import caseload.report.Derived;
import caseload.report.Printed;
import caseload.report.TermReport;
import caseload.report.Viewpoints;
import caseload.report.disclosure.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of a report. A chart of which no number is shown is left out. */
record TermPictures(TermReport report) {

  TermReportView.Pictures all() {
    return new TermReportView.Pictures(sessions(), change(), targets(), attendance(), scores());
  }

  private Optional<Drawing> sessions() {
    Tally offered = tally("offered", "sessions.offered");
    Tally held = tally("held", "sessions.held");
    if (empty(offered, held)) return Optional.empty();
    return Optional.of(
        Charts.plannedAndHeld("Sessions offered and held", offered, held)
            .small(Signs.bars(List.of(offered, held))));
  }

  private Optional<Drawing> change() {
    Tally better = tally("rated better", "change.better");
    Tally same = tally("about the same", "change.same");
    Tally worse = tally("rated worse", "change.worse");
    if (empty(better, same, worse) || hidden(better, same, worse)) return Optional.empty();
    return Optional.of(
        icons("Ratings at the end beside those at the start", List.of(better, same, worse)));
  }

  private Optional<Drawing> targets() {
    Tally met = tally("targets met", "targets.met");
    Tally partly = tally("partly met", "targets.partly");
    Tally not = tally("not met", "targets.not-met");
    Tally dropped = tally("dropped", "targets.dropped");
    if (empty(met, partly, not, dropped)) return Optional.empty();
    return Optional.of(icons("SMART targets", List.of(met, partly, not, dropped)));
  }

  private static Drawing icons(String title, List<Tally> tallies) {
    return IconArray.of(title, tallies).small(Signs.icons(tallies));
  }

  /** Icons of the one kind alone would look as if there were no other. */
  private static boolean hidden(Tally... tallies) {
    return Stream.of(tallies).anyMatch(tally -> tally.count().isEmpty());
  }

  private static boolean empty(Tally... tallies) {
    return Stream.of(tallies).mapToInt(tally -> tally.count().orElse(0)).sum() == 0;
  }

  private Optional<Drawing> attendance() {
    return report
        .number("attendance.points")
        .flatMap(
            points ->
                report
                    .number("attendance.year-points")
                    .map(
                        year ->
                            Slope.of(
                                    "Attendance and that of the year groups",
                                    report.mentees().many(),
                                    points,
                                    year)
                                .small(
                                    Signs.apart(
                                        report.mentees().many(), points, "year groups", year))));
  }

  private Optional<Drawing> scores() {
    List<Dumbbells.Row> rows = rows();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Dumbbells.of("Middle scores at the start and at the end", rows)
                .small(Signs.scores(rows)));
  }

  /** The same as {@link #scores}, a sentence each. */
  List<String> sentences() {
    return rows().stream().map(Dumbbells.Row::sentence).toList();
  }

  private List<Dumbbells.Row> rows() {
    return report.table("scores").stream().flatMap(each -> scores(each).stream()).toList();
  }

  private Optional<Dumbbells.Row> scores(Printed answered) {
    String id = answered.id();
    if (!(answered.cell() instanceof Cell.Shown shown)) return Optional.empty();
    return report.derived().stream()
        .filter(each -> each.id().equals(id + ".start"))
        .findFirst()
        .map(Derived::of)
        .map(
            name ->
                new Dumbbells.Row(
                    name,
                    shown.n(),
                    number(id + ".lowest"),
                    number(id + ".highest"),
                    Viewpoints.lowerIsBetter(report, id),
                    middle(id + ".start"),
                    middle(id + ".end")));
  }

  private Dumbbells.Middle middle(String id) {
    return new Dumbbells.Middle(number(id + "-low"), number(id), number(id + "-high"));
  }

  private BigDecimal number(String id) {
    return report.number(id).orElseThrow();
  }

  private Tally tally(String label, String id) {
    Cell cell = report.cell(id);
    return cell instanceof Cell.Shown shown
        ? Tally.of(label, shown.n())
        : new Tally(label, Optional.empty(), cell.words());
  }
}
