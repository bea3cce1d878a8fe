package caseload.report;

import caseload.report.disclosure.Attack;
import caseload.report.disclosure.Range;
import java.util.List;

/**
 * A number that a reader could work out although it should be hidden.
 *
 * @param figure its name
 * @param range what is left of it
 * @param from the figures that give it away; empty when it simply stands there
 */
public record Worked(String figure, Range range, List<String> from) {

  public Worked {
    from = List.copyOf(from);
  }

  /** Searches anew in what the pages say; what hiding them found is not asked. */
  static List<Worked> outOf(TermReport report) {
    return Attack.on(List.of(report.all())).findings().stream()
        .map(found -> new Worked(found.id(), found.range(), found.from()))
        .toList();
  }
}
