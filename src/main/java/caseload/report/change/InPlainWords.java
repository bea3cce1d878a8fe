package caseload.report.change;

import java.util.Optional;

/**
 * What the figures say, in sentences for governors and parents. None of them gives a cause, a grade
 * or a size in months; where a figure is not to be given there is no sentence.
 *
 * @param one the school's word for one, such as {@code pupil}
 * @param many its word for several
 */
public record InPlainWords(String one, String many) {
  /** For any school. */
  public static final InPlainWords PUPILS = new InPlainWords("pupil", "pupils");

  /** From how many it is no longer "so few". */
  private static final int NOT_FEW = 40;

  /** How many were rated better, the same and worse by somebody such as {@code their teacher}. */
  public Optional<String> counts(Counts counts, Better better, String by) {
    if (counts.rated() < Limits.COUNTS) return Optional.empty();
    String up = better == Better.HIGHER ? "higher" : "better";
    String down = better == Better.HIGHER ? "lower" : "worse";
    return Optional.of(
        "Of the %s %s who were rated twice, %s %s rated %s by %s than at the start, %s about the same, %s %s.%s"
            .formatted(
                counts.rated(),
                many,
                counts.better(),
                was(counts.better()),
                up,
                by,
                counts.same(),
                counts.worse(),
                down,
                missing(counts)));
  }

  private String missing(Counts counts) {
    if (counts.missing() == 0) return "";
    Proportion worst = counts.atWorst();
    return " %s more left before the second rating; if none of them had improved, it would be %s of %s."
        .formatted(counts.missing(), worst.of(), worst.all());
  }

  private static String was(int count) {
    return count == 1 ? "was" : "were";
  }

  /** The mean change and where the true one may lie; or that it cannot be told from none. */
  public String mean(MeanChange change, Better better) {
    String moved = moved(change.mean(), better);
    double low = change.interval().low();
    double high = change.interval().high();
    if (low <= 0 && high >= 0) {
      return "On average ratings %s, but with %s %s we cannot tell this from no change."
          .formatted(moved, change.n(), many);
    }
    String least = HalfUp.say(Math.min(Math.abs(low), Math.abs(high)));
    String most = HalfUp.say(Math.max(Math.abs(low), Math.abs(high)));
    return "On average ratings %s. With %s %s the true average %s could be anywhere from %s to %s."
        .formatted(
            moved,
            change.n() < NOT_FEW ? "so few" : Integer.toString(change.n()),
            many,
            change.mean() > 0 ? "rise" : "fall",
            least.equals("0") ? "just above 0" : least,
            most);
  }

  private static String moved(double mean, Better better) {
    String points = HalfUp.say(Math.abs(mean));
    if (points.equals("0")) return "stayed where they were";
    String which =
        better == Better.HIGHER
            ? ""
            : mean < 0 ? " (lower is better here)" : " (higher is worse here)";
    return (mean > 0 ? "rose by " : "fell by ") + points(points) + which;
  }

  private static String points(String number) {
    if (number.startsWith("0.")) return number + " of a point";
    return number + (number.equals("1") ? " point" : " points");
  }

  /** For how many the change is more than wobble, and what that does not say of the others. */
  public Optional<String> reliable(int better, int worse, int wobble) {
    int all = better + worse + wobble;
    if (all < Limits.COUNTS) return Optional.empty();
    int moved = better + worse;
    String which = worse == 0 ? "" : " (%s better, %s worse)".formatted(better, worse);
    String first =
        moved == 0
            ? "For none of the %s %s is the change bigger than the questionnaire's ordinary wobble."
                .formatted(all, many)
            : "For %s %s the change is bigger than the questionnaire's ordinary wobble%s."
                .formatted(moved, moved == 1 ? one : many, which);
    if (wobble == 0) return Optional.of(first);
    String others = moved == 0 ? "For them" : "For the other " + wobble;
    return Optional.of(
        first + " " + others + " it may be wobble: that is not the same as \"no change\".");
  }

  /** Why a term has no results of its own. */
  public String none() {
    return "Fewer than five %s finished this term, so results are shown for the last twelve months."
        .formatted(many);
  }
}
