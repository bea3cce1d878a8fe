package caseload.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scores of a questionnaire and their bands in plain English. */
record ScoresInWords(Questionnaire definition) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Score score : definition.scores()) {
      lines.add("Score " + InWords.named(score.id(), score.called()) + ": " + how(score));
      score.reliability().forEach(each -> lines.add("- " + reliability(each)));
      score
          .goodRange()
          .forEach(each -> lines.add("- " + GoodRangesInWords.of(each, score.direction())));
      definition.bands().stream()
          .filter(bands -> bands.score().equals(score.id()))
          .forEach(bands -> lines.add("- " + bands(bands)));
    }
    return lines;
  }

  private String how(Score score) {
    return worked(score)
        + ", "
        + Scale.plain(score.lowest())
        + " to "
        + Scale.plain(score.highest())
        + ", "
        + direction(score.direction())
        + gaps(score)
        + rounding(score.rounding(definition.scale()))
        + score
            .sameWithin()
            .map(by -> "; a change of up to " + Scale.plain(by) + " is about the same")
            .orElse("")
        + ".";
  }

  private static String worked(Score score) {
    if (!score.sumOf().isEmpty()) return "the sum of " + InWords.join(score.sumOf(), "and");
    return score.method().map(method -> by(method, score)).orElse("typed");
  }

  private static String by(Score.Method method, Score score) {
    String times = score.times().map(by -> " times " + Scale.plain(by)).orElse("");
    return switch (method) {
      case SUM -> "the sum of " + of(score) + times;
      case MEAN -> "the mean of " + of(score) + times;
      case LOOKUP -> score.of().orElseThrow() + " converted by a table: " + table(score);
      case FORMULA -> "T by the formula of goal attainment";
    };
  }

  private static String of(Score score) {
    if (score.tag().isPresent()) return "the items about " + InWords.spaced(score.tag().get());
    return score.items().isEmpty() ? "all items" : InWords.join(score.items(), "and");
  }

  private static String table(Score score) {
    List<String> rows =
        score.table().entrySet().stream()
            .map(each -> each.getKey() + " is " + Scale.plain(each.getValue()))
            .toList();
    return String.join(", ", rows);
  }

  private static String direction(Score.Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> "higher is better";
      case LOWER_IS_BETTER -> "lower is better";
      case NEITHER -> "neither end is better";
    };
  }

  private String gaps(Score score) {
    if (!score.ofItems() || definition.ofGoals()) {
      return score.sumOf().isEmpty() ? "" : "; all of them are needed";
    }
    int items = Counted.of(score, definition.items()).size();
    int least = score.least(items);
    boolean sum = score.method().filter(Score.Method.SUM::equals).isPresent();
    String filled = sum && score.prorates() ? ", and the sum is scaled up to all" : "";
    return least == items
        ? "; every item must be answered"
        : "; at least %d of %d must be answered%s".formatted(least, items, filled);
  }

  private static String rounding(Rounding rounding) {
    String places =
        rounding.places() == 0 ? "whole numbers" : InWords.count(rounding.places(), "place");
    Optional<Rounding.Mode> way = rounding.mode().filter(mode -> mode != Rounding.Mode.HALF_UP);
    return "; in "
        + places
        + way.map(mode -> ", rounded " + QuestionnaireInWords.word(mode)).orElse("");
  }

  private static String reliability(Reliability each) {
    if (!each.known()) return "how steady it is, is not known: no change is ever called reliable";
    return "%s %s, standard deviation %s%s%s: %s"
        .formatted(
            QuestionnaireInWords.word(each.kind().orElseThrow()),
            Scale.plain(each.value().orElseThrow()),
            Scale.plain(each.sd().orElseThrow()),
            each.mean().map(mean -> ", mean " + Scale.plain(mean)).orElse(""),
            each.holdsFor().words(),
            each.source().orElseThrow());
  }

  private static String bands(Bands bands) {
    List<String> list =
        bands.list().stream()
            .map(
                band ->
                    "%s %s to %s"
                        .formatted(band.name(), Scale.plain(band.from()), Scale.plain(band.to())))
            .toList();
    return bands.norm()
        + bands.holdsFor().words()
        + ": "
        + String.join(", ", list)
        + bands.source().map(source -> " (" + source + ")").orElse("");
  }
}
