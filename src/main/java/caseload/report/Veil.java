package caseload.report;

import caseload.policy.Audience;
import caseload.report.disclosure.Cell;
import caseload.report.disclosure.Disclosed;
import caseload.report.disclosure.Disclosure;
import caseload.report.disclosure.Figure;
import caseload.report.disclosure.Issued;
import caseload.report.disclosure.Known;
import caseload.report.disclosure.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of a sheet as one audience sees them. */
record Veil(List<Printed> printed, Issued issued) {
  static Veil over(Sheet sheet, int smallest) {
    return smallest == 1 ? none(sheet) : drawn(sheet, smallest);
  }

  private static Veil drawn(Sheet sheet, int smallest) {
    new Everybody(sheet, smallest).ofAFewIsHidden();
    Disclosed disclosed = Disclosure.of(smallest).protect(sheet.pack());
    while (new Everybody(sheet, smallest).standsOutIn(disclosed)) {
      disclosed = Disclosure.of(smallest).protect(sheet.pack());
    }
    Disclosed safe = disclosed;
    List<Printed> printed =
        lines(sheet).stream().map(line -> printed(line, cell(id(line), sheet, safe))).toList();
    return new Veil(printed, safe.issued());
  }

  private static Cell cell(String id, Sheet sheet, Disclosed disclosed) {
    boolean alone =
        Optional.ofNullable(sheet.middles().get(id))
            .filter(of -> !(disclosed.cell(of) instanceof Cell.Shown))
            .isPresent();
    return alone ? new Cell.Withheld() : disclosed.cell(id);
  }

  /**
   * For those who keep the records: everything is printed, and nothing of it is safe to pass on.
   */
  private static Veil none(Sheet sheet) {
    Map<String, Known> known = new TreeMap<>();
    for (Sheet.Line line : lines(sheet)) known.put(id(line), asPrinted(line.figure()));
    List<Printed> printed =
        lines(sheet).stream()
            .map(line -> printed(line, new Cell.Shown(line.figure().value())))
            .toList();
    return new Veil(printed, new Issued(known, List.of()));
  }

  private static Known asPrinted(Figure figure) {
    boolean few = figure.children() > 0 && figure.children() < Audience.PUBLISHED_FLOOR;
    return new Known(new Range(figure.value(), figure.value()), few ? Known.ENOUGH : 0);
  }

  private static List<Sheet.Line> lines(Sheet sheet) {
    return sheet.lines().stream().filter(line -> line.figure().printed()).toList();
  }

  private static String id(Sheet.Line line) {
    return line.figure().id();
  }

  private static Printed printed(Sheet.Line line, Cell cell) {
    return new Printed(id(line), line.table(), line.row(), cell);
  }
}
