package caseload.report;

import caseload.report.change.HalfUp;
import caseload.report.change.Limits;
import caseload.report.change.MedianChange;
import caseload.report.change.RawChange;
import caseload.report.pairs.Pair;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The middle one of the changes of the children who answered twice. It is not the difference of the
 * two middle scores, so where these are printed it is printed beside them.
 */
record MiddleChange(TermReport report) {
  private static final String PART = ".median";

  /**
   * As many changes as there are pairs; none where all are the same, which would be everybody's.
   */
  static void on(Sheet sheet, String id, String name, Collection<Pair> pairs) {
    List<BigDecimal> changes = changes(pairs);
    if (pairs.size() < Limits.MEAN || Alike.all(changes)) return;
    MedianChange.of(changes)
        .ifPresent(
            of ->
                sheet.derive(
                    new Derived(
                        id + PART,
                        name,
                        "Middle change",
                        HalfUp.round(of.median(), 1),
                        List.of(id))));
  }

  static List<BigDecimal> changes(Collection<Pair> pairs) {
    return pairs.stream().flatMap(p -> p.change().stream()).map(RawChange::change).toList();
  }

  /** One sentence about all questionnaires; empty when no middle change is shown. */
  Optional<String> sentence() {
    List<String> all =
        report.table("scores").stream()
            .flatMap(answered -> inWords(answered.id()).stream())
            .toList();
    if (all.isEmpty()) return Optional.empty();
    return Optional.of(
        "The middle change, %s by %s: %s. It need not be the difference of the two middle scores."
            .formatted(report.mentees().one(), report.mentees().one(), String.join("; ", all)));
  }

  private Optional<String> inWords(String id) {
    String better = Viewpoints.lowerIsBetter(report, id) ? " (lower is better)" : "";
    return report.derived().stream()
        .filter(each -> each.id().equals(id + PART))
        .findFirst()
        .map(each -> each.of() + " " + inWords(each.value()) + better);
  }

  private static String inWords(BigDecimal change) {
    if (change.signum() == 0) return "no change";
    String points = change.abs().toPlainString();
    String unit = change.abs().compareTo(BigDecimal.ONE) <= 0 ? " of a point" : " points";
    return (change.signum() > 0 ? "up " : "down ") + points + unit;
  }
}
