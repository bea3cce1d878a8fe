package caseload.report;

import caseload.report.disclosure.Cell;
import caseload.report.disclosure.Rule;
import java.util.List;

/**
 * A number that a reader could work out although it should be hidden.
 *
 * @param figure its name
 * @param from the figures that give it away; empty when it simply stands there
 */
public record Worked(String figure, List<String> from) {

  public Worked {
    from = List.copyOf(from);
  }

  static List<Worked> outOf(TermReport report) {
    return report.exposed().stream()
        .map(figure -> new Worked(figure, from(figure, report)))
        .toList();
  }

  private static List<String> from(String figure, TermReport report) {
    boolean printed =
        report.figures().stream()
            .anyMatch(each -> each.id().equals(figure) && each.cell() instanceof Cell.Shown);
    if (printed) return List.of();
    return report.all().rules().stream()
        .map(Rule::terms)
        .filter(terms -> terms.containsKey(figure))
        .flatMap(terms -> terms.keySet().stream())
        .filter(id -> !id.equals(figure))
        .distinct()
        .toList();
  }
}
