package caseload.policy;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the good range of a score begins, in plain English. */
final class GoodRangesInWords {
  private GoodRangesInWords() {}

  static String of(GoodRange range, Score.Direction direction) {
    String side = direction == Score.Direction.HIGHER_IS_BETTER ? "above " : "below ";
    String limit = range.beyond().map(Scale::plain).orElseGet(() -> limitOf(range));
    return "good range%s: %s (%s)"
        .formatted(range.holdsFor().words(), side + limit, range.source());
  }

  private static String limitOf(GoodRange range) {
    return Stream.concat(sample("the troubled", range.troubled()), sample("the well", range.well()))
        .collect(Collectors.joining(" and ", "the limit that follows from ", ""));
  }

  private static Stream<String> sample(String who, Optional<GoodRange.Sample> sample) {
    return sample.stream()
        .map(
            of ->
                "%s (mean %s, standard deviation %s)"
                    .formatted(who, Scale.plain(of.mean()), Scale.plain(of.sd())));
  }
}
