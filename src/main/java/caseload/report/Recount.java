package caseload.report;

import caseload.journey.DropIn;
import caseload.journey.Journey;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import caseload.report.disclosure.Cell;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A report that went out, counted once more from the records as they are by now. */
public final class Recount {
  private Recount() {}

  /** How many of its figures would be other numbers today; what was hidden may be any. */
  public static long changed(
      TermReport out,
      ReportKind kind,
      List<Journey> journeys,
      List<DropIn> dropIns,
      SchoolFile school,
      Map<String, Questionnaire> questionnaires) {
    Ledger ledger =
        Ledger.of(
            journeys,
            out.period(),
            out.asOf(),
            school,
            questionnaires,
            out.audience().showFrom(),
            dropIns);
    Map<String, Integer> today = new TreeMap<>();
    TermReport.count(ledger, kind)
        .lines()
        .forEach(line -> today.put(line.figure().id(), line.figure().value()));
    return out.figures().stream()
        .filter(printed -> today.containsKey(printed.id()))
        .filter(printed -> !leavesOpen(printed.cell(), today.getOrDefault(printed.id(), 0)))
        .count();
  }

  private static boolean leavesOpen(Cell cell, int today) {
    if (cell instanceof Cell.Shown shown) return shown.n() == today;
    return !(cell instanceof Cell.FewerThan few) || today < few.k();
  }
}
