package caseload.casefile.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run of weekly sessions, as a story tells it.
 *
 * @param from the week of the first session, in weeks ago
 * @param to the week of the last one; 0 for one that goes on
 * @param day the weekday, such as {@code tue}
 * @param theme the page of {@code talk} that the notes are drawn from
 * @param scores for each target a figure for every week, such as {@code 1122334}
 * @param missed why, by week
 * @param cancelled why, by week
 * @param late the weeks in which the child came late
 * @param group one word for those who meet together
 */
record Sessions(
    int from,
    int to,
    String day,
    int minutes,
    String theme,
    Map<String, String> scores,
    Map<String, String> missed,
    Map<String, String> cancelled,
    List<Integer> late,
    Optional<String> group,
    Optional<String> format) {

  Sessions {
    scores = Map.copyOf(scores);
    missed = Map.copyOf(missed);
    cancelled = Map.copyOf(cancelled);
    late = List.copyOf(late);
  }

  /** Why there was no session in a week; empty when there was one. */
  Optional<String> reason(int week) {
    String key = String.valueOf(week);
    return Optional.ofNullable(missed.get(key)).or(() -> Optional.ofNullable(cancelled.get(key)));
  }

  /** The figure of a target in a week; the last one written goes on. */
  int score(String figures, int week) {
    int index = Math.min(from - week, figures.length() - 1);
    return Character.digit(figures.charAt(index), 10);
  }
}
