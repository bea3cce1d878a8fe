package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Points;
import caseload.policy.WaitingList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The points of a child who waits: the policy's, or those that were decided in their place. */
record Weighing(List<Points> counted, Optional<Integer> decided) {

  static Weighing of(Journey journey, WaitingList list, LocalDate today) {
    Optional<Episode> episode = journey.current();
    List<String> reasons =
        episode.flatMap(Episode::referral).stream()
            .flatMap(referral -> referral.criteria().stream())
            .map(Reason::id)
            .toList();
    List<Points> counted =
        list.points().stream()
            .filter(
                each ->
                    each.criterion().filter(reasons::contains).isPresent()
                        || each.fact().filter(f -> journey.mentee().isNow(f, today)).isPresent())
            .toList();
    Optional<Integer> decided =
        episode.flatMap(each -> each.last(Priority.class)).flatMap(Priority::points);
    return new Weighing(counted, decided);
  }

  int total() {
    return decided.orElseGet(() -> counted.stream().mapToInt(Points::points).sum());
  }

  List<String> why(Optional<Choice> group, boolean byPoints) {
    List<String> why = new ArrayList<>();
    group.ifPresent(each -> why.add(each.name() + " comes first"));
    if (!byPoints) return why;
    if (decided.isPresent()) why.add("decided by people");
    else counted.forEach(each -> why.add(each.id() + " " + each.points()));
    return why;
  }
}
