package caseload.journey;

import caseload.policy.Calendar;
import caseload.policy.Policy;
import caseload.policy.SchoolFile;
import caseload.policy.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * When the last child of the list can begin, if nobody else is referred. Each place is free from
 * today, or from the end of the work that has it: {@code first day + weeks}, with the extension
 * where a review decided on one. The next child begins on the first school day from then, and has
 * the place for as many weeks; a group is one place. Beyond the calendar's last term nothing is
 * said.
 */
record Clearing(SchoolFile school, LocalDate today, int weeks) {

  Optional<LocalDate> of(Collection<LocalDate> ends, int places, int waiting) {
    PriorityQueue<LocalDate> free = new PriorityQueue<>();
    for (int i = ends.size(); i < places; i++) free.add(today);
    // With more children than places, the first who end leave no place behind.
    ends.stream().sorted().skip(Math.max(0, ends.size() - places)).forEach(free::add);
    Optional<LocalDate> last = Optional.empty();
    for (int i = 0; i < waiting; i++) {
      LocalDate start = calendar().openFrom(free.remove());
      if (beyond(start)) return Optional.empty();
      free.add(start.plusWeeks(weeks));
      last = Optional.of(start);
    }
    return last;
  }

  /** The end of each piece of work that has a place; children of one group have one together. */
  Collection<LocalDate> ends(List<Journey> open) {
    Map<String, LocalDate> ends = new HashMap<>();
    for (Journey journey : open) {
      Episode episode = journey.current().orElseThrow();
      ends.merge(place(journey, episode), end(episode), (a, b) -> a.isAfter(b) ? a : b);
    }
    return ends.values();
  }

  private static String place(Journey journey, Episode episode) {
    return episode
        .last(Session.class)
        .flatMap(Session::groupSession)
        .orElse(journey.mentee().mentee());
  }

  private LocalDate end(Episode episode) {
    Policy policy = school.policy();
    boolean extended =
        episode.all(Review.class).stream()
            .anyMatch(review -> review.decision() == Review.Decision.EXTEND);
    int more = extended ? policy.programme().extensionWeeks().orElse(0) : 0;
    LocalDate end = episode.started().orElse(today).plusWeeks(weeks + more);
    return end.isAfter(today) ? end : today.plusDays(1);
  }

  private boolean beyond(LocalDate day) {
    return lastDay().filter(last -> !day.isAfter(last)).isEmpty();
  }

  /** The last day of the calendar's last term, when that is still to come. */
  Optional<LocalDate> lastDay() {
    return calendar().terms().stream()
        .map(Term::to)
        .max(LocalDate::compareTo)
        .filter(last -> last.isAfter(today));
  }

  private Calendar calendar() {
    return school.calendar();
  }
}
