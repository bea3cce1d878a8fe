package caseload.letter;

import caseload.report.TermReport;
import caseload.report.disclosure.Cell;
import java.util.Optional;

/** The charts of the term report. A chart of which no number is shown is left out. */
record TermPictures(TermReport report) {
  /** A picture of each child helps while they can be taken in at a glance. */
  private static final int MOST_ICONS = 40;

  TermReportView.Pictures all() {
    return new TermReportView.Pictures(sessions(), change());
  }

  private Optional<Drawing> sessions() {
    Cell offered = report.cell("sessions.offered");
    Cell held = report.cell("sessions.held");
    if (number(offered) + number(held) == 0) return Optional.empty();
    return Optional.of(
        Charts.plannedAndHeld(
            "Sessions offered and held", tally("offered", offered), tally("held", held)));
  }

  private Optional<Drawing> change() {
    Cell better = report.cell("change.better");
    Cell same = report.cell("change.same");
    Cell worse = report.cell("change.worse");
    int icons = number(better) + number(same) + number(worse);
    if (icons == 0 || icons > MOST_ICONS) return Optional.empty();
    return Optional.of(
        Charts.changes(
            "Ratings at the end beside those at the start",
            tally("better", better),
            tally("about the same", same),
            tally("worse", worse)));
  }

  private static int number(Cell cell) {
    return cell instanceof Cell.Shown shown ? shown.n() : 0;
  }

  private static Tally tally(String label, Cell cell) {
    return cell instanceof Cell.Shown shown
        ? Tally.of(label, shown.n())
        : new Tally(label, Optional.empty(), cell.words());
  }
}
