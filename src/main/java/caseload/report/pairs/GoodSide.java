package caseload.report.pairs;

import caseload.policy.Answerer;
import caseload.policy.GoodRange;
import caseload.policy.Score;
import caseload.report.change.Better;
import caseload.report.change.CutOff;
import caseload.report.change.Norm;
import java.util.Optional;

/** Where the good range of a score begins for whoever answered, of a published limit or sample. */
record GoodSide(Score score, Better better, Answerer by) {

  Optional<CutOff> cutOff() {
    return score.goodRangeFor(by).map(this::of);
  }

  private CutOff of(GoodRange range) {
    return range
        .beyond()
        .map(limit -> new CutOff(limit, better))
        .orElseGet(
            () -> CutOff.of(norm(range.troubled(), range), norm(range.well(), range), better));
  }

  private static Optional<Norm> norm(Optional<GoodRange.Sample> sample, GoodRange range) {
    return sample.map(of -> new Norm(of.mean(), of.sd(), range.source()));
  }
}
