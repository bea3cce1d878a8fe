package caseload.cli.sheet;

import caseload.journey.Days;
import caseload.report.pairs.GoalPath;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One goal's numbers as small bars with the numbers beside them; a console that has no bars shows
 * the numbers alone.
 */
record GoalBars(GoalPath path) {
  private static final String BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";

  /** Nothing while there are fewer than two numbers. */
  Optional<String> line() {
    return path.last()
        .map(
            last ->
                "%s  %s  %s, %s to %s"
                    .formatted(
                        path.target().id(),
                        bars(),
                        numbers(),
                        Days.shortly(path.ratings().get(0).day()),
                        Days.shortly(last.day())));
  }

  private String bars() {
    return path.ratings().stream()
        .map(rating -> BARS.charAt(rating.number() * (BARS.length() - 1) / GoalPath.MOST))
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  private String numbers() {
    return path.ratings().stream()
        .map(rating -> Integer.toString(rating.number()))
        .collect(Collectors.joining(" "));
  }
}
