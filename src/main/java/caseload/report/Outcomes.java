package caseload.report;

import caseload.report.change.HalfUp;
import caseload.report.change.Interval;
import caseload.report.change.Proportion;
import caseload.report.disclosure.Cell;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What changed, in sentences that say no more than the numbers do. */
record Outcomes(TermReport report) {
  /** No percentage is worked out of fewer: a tenth of a handful is not a number of anything. */
  private static final int SMALLEST_BASE = 20;

  /** {@code In 13 of the 22 pieces of work that ended, the rating was better than at the start.} */
  Optional<String> better() {
    OptionalInt all = Say.number(cell("ended.all"));
    Optional<String> better = Say.alone(cell("change.better"));
    if (all.isEmpty() || all.getAsInt() == 0 || better.isEmpty()) return Optional.empty();
    if (nobodyRated()) return Optional.of("No work that ended was rated twice.");
    String of =
        all.getAsInt() == 1
            ? "the 1 piece of work"
            : better.get() + " of the " + all.getAsInt() + " pieces of work";
    String was = all.getAsInt() == 1 && better.get().equals("none") ? "was not" : "was";
    return Optional.of(
        "In "
            + of
            + " that ended the rating at the end "
            + was
            + " better than at the start"
            + (all.getAsInt() == 1 ? "" : worse())
            + ".");
  }

  /** That none got better is not said of those whom nobody rated. */
  private boolean nobodyRated() {
    return report.find(Change.RATED).filter(new Cell.Shown(0)::equals).isPresent();
  }

  /** Whoever hears of the better hears of the worse, where that may be shown. */
  private String worse() {
    return report
        .find("change.worse")
        .flatMap(Say::alone)
        .map(worse -> worse.equals("none") ? "none was it" : worse + " it was")
        .map(words -> ", and in " + words + " worse")
        .orElse("");
  }

  /** {@code 41 of the 60 SMART targets of the work that ended were met.} */
  Optional<String> targets() {
    OptionalInt all = Say.number(cell("targets.all"));
    OptionalInt met = Say.number(cell("targets.met"));
    if (all.isEmpty()) return Optional.empty();
    if (all.getAsInt() == 0) return Optional.of(noTargets());
    if (met.isEmpty()) return Optional.empty();
    return Optional.of(Say.sentence(targets(met.getAsInt(), all.getAsInt())));
  }

  private String noTargets() {
    return cell("ended.all").equals(new Cell.Shown(0))
        ? "No work ended in this time."
        : "No targets are written for the work that ended.";
  }

  private String targets(int met, int all) {
    if (all == 1)
      return "the 1 SMART target of the work that ended was " + (met == 1 ? "" : "not ") + "met";
    String part = met == 0 ? "none" : Integer.toString(met);
    String were = met == 1 ? " was met" : " were met";
    return part
        + " of the "
        + all
        + " SMART targets of the work that ended"
        + were
        + share(met, all);
  }

  /** The share of the targets that were met with its interval, where it is printed at all. */
  Optional<String> share() {
    int all = Say.number(cell("targets.all")).orElse(0);
    OptionalInt met = Say.number(cell("targets.met"));
    if (met.isEmpty() || all == 0 || share(met.getAsInt(), all).isEmpty()) return Optional.empty();
    Interval wilson = new Proportion(met.getAsInt(), all).interval();
    return Optional.of(
        "SMART targets met: %s of %s%s; interval of Wilson, 95 per cent: %s%% to %s%%. Targets of one child go together, so the true one can be wider."
            .formatted(
                met.getAsInt(),
                all,
                share(met.getAsInt(), all),
                HalfUp.round(100 * wilson.low(), 0),
                HalfUp.round(100 * wilson.high(), 0)));
  }

  /** Only where many children are behind it; the number itself is always beside it. */
  private String share(int part, int whole) {
    boolean many = Say.number(cell("ended.all")).orElse(0) >= SMALLEST_BASE;
    return many && whole >= SMALLEST_BASE ? " (" + Math.round(100.0 * part / whole) + "%)" : "";
  }

  /** Those without two ratings, who are counted as if they had not done better. */
  Optional<String> unrated() {
    List<String> all = List.of("ended.all", "change.better");
    boolean shown = all.stream().allMatch(id -> cell(id) instanceof Cell.Shown);
    if (!shown || nobodyRated()) return Optional.empty();
    if (!(cell("change.no-pair") instanceof Cell.Shown)) {
      return Optional.of("Work without two ratings is counted here as not better.");
    }
    int missing = Say.number(cell("change.no-pair")).orElse(0);
    int whole = Say.number(cell("ended.all")).orElse(0);
    if (missing == 0) return Optional.empty();
    String of = "For " + missing + " of the " + whole + " there are no two ratings to compare; ";
    return Optional.of(of + (missing == 1 ? "it is" : "they are") + " counted here as not better.");
  }

  private Cell cell(String id) {
    return report.cell(id);
  }
}
