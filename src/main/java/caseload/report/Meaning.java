package caseload.report;

import java.util.List;
import java.util.Optional;

/**
 * What a figure of a report means, in words.
 *
 * @param figure its name; a star at the end stands for any ending
 * @param means how it is counted
 * @param steps the kinds of record that it is counted from
 * @param during over which days; any when it is left out
 */
public record Meaning(String figure, String means, List<String> steps, Optional<During> during) {

  /** The days from which records are counted. */
  public enum During {
    PERIOD,
    YEAR
  }

  public Meaning {
    steps = List.copyOf(steps);
  }

  boolean of(String id) {
    return figure.endsWith("*")
        ? id.startsWith(figure.substring(0, figure.length() - 1))
        : id.equals(figure);
  }
}
