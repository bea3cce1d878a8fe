package caseload.letter;

import caseload.report.TermReport;
import caseload.report.disclosure.Cell;
import java.util.List;
import java.util.Optional;

/** The charts of the term report. A chart of which no number is shown is left out. */
record TermPictures(TermReport report) {
  TermReportView.Pictures all() {
    return new TermReportView.Pictures(sessions(), change());
  }

  private Optional<Drawing> sessions() {
    Cell offered = report.cell("sessions.offered");
    Cell held = report.cell("sessions.held");
    if (!worthDrawing(offered, held)) return Optional.empty();
    return Optional.of(
        Charts.plannedAndHeld(
            "Sessions offered and held", tally("offered", offered), tally("held", held)));
  }

  private Optional<Drawing> change() {
    Cell better = report.cell("change.better");
    Cell same = report.cell("change.same");
    Cell worse = report.cell("change.worse");
    if (!worthDrawing(better, same, worse)) return Optional.empty();
    return Optional.of(
        Charts.changes(
            "Ratings at the end beside those at the start",
            tally("better", better),
            tally("about the same", same),
            tally("worse", worse)));
  }

  private static boolean worthDrawing(Cell... cells) {
    return List.of(cells).stream().anyMatch(c -> c instanceof Cell.Shown shown && shown.n() > 0);
  }

  private static Tally tally(String label, Cell cell) {
    return cell instanceof Cell.Shown shown
        ? Tally.of(label, shown.n())
        : new Tally(label, Optional.empty(), cell.words());
  }
}
