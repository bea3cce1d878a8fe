package caseload.report;

import caseload.report.change.EffectSize;
import caseload.report.change.HalfUp;
import caseload.report.change.Limits;
import caseload.report.change.MedianChange;
import caseload.report.change.SignedRank;
import caseload.report.pairs.Pair;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The numbers of the appendix, for those who ask: the middle change with its exact interval, signed
 * ranks, and the size of the change against the spread.
 */
final class Method {
  /** With a rank of one the ends of the interval would be two children's own changes. */
  private static final int RANK = 2;

  private final Sheet sheet;
  private final String id;
  private final String name;

  private Method(Sheet sheet, String id, String name) {
    this.sheet = sheet;
    this.id = id;
    this.name = name;
  }

  static void on(Sheet sheet, Ledger ledger) {
    for (String each : new LinkedHashSet<>(ledger.policy().exit().questionnaires())) {
      List<Pair> pairs = List.copyOf(Viewpoints.pairs(ledger, each).values());
      if (pairs.size() < Limits.MEAN) continue;
      new Method(sheet, "scores." + each, pairs.get(0).definition().name()).of(pairs);
    }
  }

  private void of(List<Pair> pairs) {
    List<BigDecimal> changes = MiddleChange.changes(pairs);
    if (Alike.all(changes)) return;
    version(pairs);
    MedianChange.of(changes).ifPresent(this::interval);
    SignedRank.of(changes)
        .ifPresent(rank -> derive(".p", "Signed ranks, p", HalfUp.round(rank.p(), 3)));
    EffectSize.of(pairs.stream().map(Pair::from).toList(), pairs.stream().map(Pair::to).toList())
        .ifPresent(this::size);
  }

  private void version(List<Pair> pairs) {
    derive(".version", "Version", new BigDecimal(pairs.get(0).definition().version()));
  }

  private void interval(MedianChange median) {
    if (median.rank() < RANK) return;
    derive(".median-low", "Middle change, from", HalfUp.round(median.low(), 1));
    derive(".median-high", "Middle change, to", HalfUp.round(median.high(), 1));
  }

  private void size(EffectSize size) {
    derive(".dav", "d_av, corrected for small numbers", HalfUp.round(size.g(), 1));
    derive(".dav-low", "d_av, from", HalfUp.round(size.interval().low(), 1));
    derive(".dav-high", "d_av, to", HalfUp.round(size.interval().high(), 1));
  }

  private void derive(String part, String row, BigDecimal value) {
    sheet.derive(new Derived(id + part, name, row, value, List.of(id)));
  }
}
