package caseload.report;

import caseload.policy.Audience;
import caseload.report.change.Limits;
import caseload.report.disclosure.Attack;
import caseload.report.disclosure.Cell;
import caseload.report.disclosure.Disclosed;
import caseload.report.disclosure.Disclosure;
import caseload.report.disclosure.Figure;
import caseload.report.disclosure.Issued;
import caseload.report.disclosure.Known;
import caseload.report.disclosure.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The figures of a sheet as one audience sees them. */
record Veil(List<Printed> printed, Issued issued, Issued all, Set<String> exposed) {
  static Veil over(Sheet sheet, int smallest, List<Earlier> earlier) {
    return smallest == 1 ? none(sheet) : drawn(sheet, smallest, earlier);
  }

  private static Veil drawn(Sheet sheet, int smallest, List<Earlier> earlier) {
    Disclosed safe = safe(sheet, smallest, earlier);
    if (safe.saysNothing()) {
      sheet.mergeRows();
      safe = safe(sheet, smallest, earlier);
    }
    List<Printed> printed = new ArrayList<>();
    for (Sheet.Line line : lines(sheet)) printed.add(printed(line, cell(id(line), sheet, safe)));
    Set<String> exposed =
        earlier.isEmpty() ? Attack.on(List.of(safe.all())).exposed() : safe.exposed();
    return new Veil(printed, ofItsOwn(safe.issued(), sheet), safe.all(), exposed);
  }

  private static Disclosed safe(Sheet sheet, int smallest, List<Earlier> earlier) {
    new Everybody(sheet, smallest).ofAFewIsHidden();
    List<Earlier> own = reaching(smallest, earlier);
    Disclosed disclosed = disclosed(sheet, smallest, own, Map.of());
    while (new Everybody(sheet, smallest).standsOutIn(disclosed)) {
      disclosed = disclosed(sheet, smallest, own, Map.of());
    }
    return forThoseWhoHoldMore(sheet, disclosed, smallest, earlier);
  }

  /** What was published, governors have read; what they were given, the public is not to have. */
  private static List<Earlier> reaching(int smallest, List<Earlier> earlier) {
    return earlier.stream().filter(each -> each.held().smallest() >= smallest).toList();
  }

  /** A narrower audience has this report too, beside what it alone was given. */
  private static Disclosed forThoseWhoHoldMore(
      Sheet sheet, Disclosed disclosed, int smallest, List<Earlier> earlier) {
    Disclosed safe = disclosed;
    for (int fewer = smallest - 1; fewer >= Disclosure.FLOOR; fewer--) {
      int audience = fewer;
      if (earlier.stream().noneMatch(each -> each.held().smallest() == audience)) continue;
      List<Earlier> held = reaching(fewer, earlier);
      safe = safe.alsoHiding(disclosed(sheet, fewer, held, safe.said()));
    }
    return safe;
  }

  private static Disclosed disclosed(
      Sheet sheet, int smallest, List<Earlier> earlier, Map<String, Range> hidden) {
    Overlaps overlaps = Overlaps.of(sheet, earlier);
    Disclosed disclosed =
        Disclosure.of(smallest)
            .protect(
                overlaps.pack().hiding(hidden),
                overlaps.earlier(smallest),
                overlaps.links(),
                overlaps.likely());
    return withholding(new Corrected(sheet, earlier).hushed(), disclosed);
  }

  /** To say less than is safe is safe. */
  private static Disclosed withholding(Set<String> hushed, Disclosed safe) {
    Map<String, Cell> cells = new TreeMap<>(safe.cells());
    cells.replaceAll((id, cell) -> hushed.contains(id) ? new Cell.Withheld() : cell);
    return new Disclosed(
        cells, untold(hushed, safe.issued()), untold(hushed, safe.all()), safe.exposed());
  }

  private static Issued untold(Set<String> hushed, Issued issued) {
    Map<String, Known> known = new TreeMap<>(issued.figures());
    Range any = new Range(0, Range.UNLIMITED);
    known.replaceAll((id, was) -> hushed.contains(id) ? new Known(any, was.need()) : was);
    return new Issued(known, issued.rules());
  }

  /** What the report says by itself: the pieces are cut anew for every report to come. */
  private static Issued ofItsOwn(Issued issued, Sheet sheet) {
    Map<String, Known> own = new TreeMap<>(issued.figures());
    own.keySet().retainAll(sheet.lines().stream().map(Veil::id).toList());
    sheet.lines().stream()
        .filter(line -> !line.figure().printed())
        .forEach(line -> own.computeIfPresent(id(line), (id, known) -> known.asIfGuarded()));
    return new Issued(own, sheet.rules());
  }

  private static Cell cell(String id, Sheet sheet, Disclosed disclosed) {
    boolean alone =
        Optional.ofNullable(sheet.middles().get(id))
            .filter(of -> ofFew(id, sheet) || !(disclosed.cell(of) instanceof Cell.Shown))
            .isPresent();
    return alone ? new Cell.Withheld() : disclosed.cell(id);
  }

  /** The middle one of a few is often one child's own number. */
  private static boolean ofFew(String id, Sheet sheet) {
    return sheet.behind(id) < Limits.MEAN;
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
    Issued all = new Issued(known, List.of());
    return new Veil(printed, all, all, Attack.on(List.of(all)).exposed());
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
