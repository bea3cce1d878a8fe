package caseload.policy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Scores that are worked out of one another. */
record Circle(List<Score> scores) {

  boolean leadsBack(Score begin) {
    Deque<String> open = new ArrayDeque<>(parts(begin).toList());
    Set<String> met = new HashSet<>();
    while (!open.isEmpty()) {
      String id = open.pop();
      if (id.equals(begin.id())) return true;
      if (met.add(id))
        scores.stream().filter(s -> s.id().equals(id)).flatMap(Circle::parts).forEach(open::push);
    }
    return false;
  }

  private static Stream<String> parts(Score score) {
    return Stream.concat(score.sumOf().stream(), score.of().stream());
  }
}
