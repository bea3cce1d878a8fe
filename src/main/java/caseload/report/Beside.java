package caseload.report;

import caseload.report.change.BesideInWords;
import caseload.report.change.Better;
import caseload.report.change.InPlainWords;
import caseload.report.change.Interval;
import caseload.report.change.Limits;
import caseload.report.change.MeanChange;
import caseload.report.disclosure.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What changed, in sentences made of figures that are shown, and what stands beside them. */
record Beside(TermReport report) {
  private static final double BESIDE_NOUGHT = 0.01;

  /** The counts with those who are missing; less of them where less is shown. */
  Optional<String> counts() {
    OptionalInt rated = shown(Change.RATED);
    OptionalInt better = shown(Change.BETTER);
    if (rated.orElse(0) < Limits.COUNTS || better.isEmpty()) return Optional.empty();
    return Optional.of(
        "Of the "
            + rated.getAsInt()
            + " pieces of work with two ratings, "
            + Say.list(ways(better.getAsInt()))
            + (all() ? "" : "; the others are not shown one by one")
            + "."
            + missing(better.getAsInt()));
  }

  private boolean all() {
    return shown(Change.SAME).isPresent() && shown(Change.WORSE).isPresent();
  }

  private List<String> ways(int better) {
    List<String> ways = new ArrayList<>();
    String was = better == 1 ? " was" : " were";
    ways.add(
        (better == 0 ? "none" : Integer.toString(better))
            + was
            + " rated better at the end than at the start");
    shown(Change.SAME).ifPresent(same -> ways.add(none(same) + " about the same"));
    shown(Change.WORSE).ifPresent(worse -> ways.add(none(worse) + " worse"));
    return ways;
  }

  private static String none(int n) {
    return n == 0 ? "none" : Integer.toString(n);
  }

  private String missing(int better) {
    OptionalInt missing = shown(Change.NO_PAIR);
    OptionalInt ended = shown(Endings.ALL);
    if (ended.isEmpty() || missing.orElse(1) == 0) return "";
    String more =
        missing.isPresent()
            ? " For " + missing.getAsInt() + " more there are no two ratings"
            : " Some have no two ratings";
    return more
        + "; if none of those had improved, it would be "
        + better
        + " of "
        + ended.getAsInt()
        + ".";
  }

  /** The mean change with its interval, on the questionnaire that most were rated on. */
  Optional<String> mean() {
    Optional<BigDecimal> change = report.number(Average.CHANGE);
    OptionalInt n = shown(Average.RATED);
    if (change.isEmpty() || n.isEmpty()) return Optional.empty();
    MeanChange mean = new MeanChange(n.getAsInt(), change.get().doubleValue(), interval());
    String which =
        report.derived().stream()
            .filter(each -> each.id().equals(Average.CHANGE))
            .map(Derived::of)
            .findFirst()
            .orElseThrow();
    return Optional.of(which + ": " + small(words().mean(mean, better())));
  }

  /** An end that was rounded to nought lies beside it where the whole of the interval does. */
  private Interval interval() {
    double low = value(Average.LOW);
    double high = value(Average.HIGH);
    if (report.number(Average.CLEAR).map(BigDecimal::signum).orElse(0) == 0) {
      return new Interval(low, high);
    }
    return high > 0
        ? new Interval(Math.max(low, BESIDE_NOUGHT), high)
        : new Interval(low, Math.min(high, -BESIDE_NOUGHT));
  }

  private static String small(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  /** For how many it is more than wobble; only where the whole table is shown. */
  Optional<String> reliable() {
    OptionalInt better = shown("reliable.better");
    OptionalInt worse = shown("reliable.worse");
    OptionalInt wobble = shown("reliable.wobble");
    if (better.isEmpty() || worse.isEmpty() || wobble.isEmpty()) return Optional.empty();
    return words()
        .reliable(better.getAsInt(), worse.getAsInt(), wobble.getAsInt())
        .map(said -> said + goodRange());
  }

  private String goodRange() {
    OptionalInt into = shown(Average.GOOD_RANGE);
    if (into.isEmpty()) return "";
    String who = into.getAsInt() == 0 ? "None" : Integer.toString(into.getAsInt());
    return " %s of them moved from outside into the range that the questionnaire calls good."
        .formatted(who);
  }

  /** What some would have gained by waiting; with a number where the norm is known. */
  String regression() {
    return besides()
        .regression(report.number(Average.WAITING).map(BigDecimal::doubleValue), better());
  }

  private Better better() {
    return report.number(Average.DIRECTION).map(BigDecimal::signum).orElse(1) < 0
        ? Better.LOWER
        : Better.HIGHER;
  }

  private double value(String id) {
    return report.number(id).orElseThrow().doubleValue();
  }

  private OptionalInt shown(String id) {
    Cell cell = report.find(id).orElse(new Cell.Withheld());
    return Say.number(cell);
  }

  private String many() {
    return report.mentees().many();
  }

  private BesideInWords besides() {
    return new BesideInWords(many());
  }

  private InPlainWords words() {
    return new InPlainWords(report.mentees().one(), many());
  }
}
