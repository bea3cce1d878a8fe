package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.SchoolFile;
import caseload.policy.WaitingList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A child who waits: decided on or not, but not accepted. The order is that of the school's waiting
 * list; nothing of it is stored.
 *
 * @param first the place among the groups that come first, or their number when in none
 * @param points the policy's, or those of the people who decided
 */
public record Wait(
    Journey journey,
    LocalDate since,
    Optional<Priority> decision,
    int first,
    Optional<Choice> group,
    Optional<Integer> points) {

  /** Those who wait on a day, in the order of the list. */
  public static List<Wait> list(List<Journey> journeys, SchoolFile school, LocalDate today) {
    return journeys.stream()
        .filter(journey -> waits(journey, school, today))
        .map(journey -> of(journey, school, today))
        .sorted(order(school))
        .toList();
  }

  /** Those who were accepted and have not begun: they are on no list any more. */
  public static List<Journey> toBegin(List<Journey> journeys, SchoolFile school, LocalDate today) {
    return journeys.stream()
        .filter(journey -> journey.state(school.policy(), today) == State.WAITING)
        .filter(Wait::accepted)
        .toList();
  }

  private static boolean waits(Journey journey, SchoolFile school, LocalDate today) {
    State state = journey.state(school.policy(), today);
    return state == State.REFERRED || (state == State.WAITING && !accepted(journey));
  }

  /** True when the last decision was that support begins. */
  static boolean accepted(Journey journey) {
    return decision(journey)
        .filter(last -> last.outcome() == Priority.Outcome.ACCEPTED)
        .isPresent();
  }

  private static Wait of(Journey journey, SchoolFile school, LocalDate today) {
    WaitingList list = school.policy().priority().list();
    List<Choice> groups = list.first();
    int first = 0;
    while (first < groups.size() && !holds(journey, groups.get(first), today)) first++;
    Optional<Choice> group =
        first < groups.size() ? Optional.of(groups.get(first)) : Optional.empty();
    LocalDate since = journey.current().map(Episode::opened).orElse(today);
    Optional<Integer> points =
        list.by() == WaitingList.Order.POINTS
            ? Optional.of(Weighing.of(journey, list, today).total())
            : Optional.empty();
    return new Wait(journey, since, decision(journey), first, group, points);
  }

  private static boolean holds(Journey journey, Choice group, LocalDate today) {
    return journey.mentee().isNow(group.id(), today) || journey.mentee().isNow(group.name(), today);
  }

  private static Optional<Priority> decision(Journey journey) {
    return journey.current().flatMap(episode -> episode.last(Priority.class));
  }

  /** Groups that come first; then the scale or the points; then who was referred earlier. */
  private static Comparator<Wait> order(SchoolFile school) {
    List<String> scale = school.policy().priority().scale().stream().map(Choice::id).toList();
    Comparator<Wait> own =
        switch (school.policy().priority().list().by()) {
          case SCALE ->
              Comparator.comparingInt(wait -> wait.priority().map(scale::indexOf).orElse(-1));
          case POINTS -> Comparator.comparingInt(wait -> -wait.points().orElse(0));
          case FIRST_COME -> Comparator.comparing(Wait::since);
        };
    return Comparator.comparingInt(Wait::first)
        .thenComparing(own)
        .thenComparing(Wait::since)
        .thenComparing(Wait::entered)
        .thenComparing(wait -> wait.journey().mentee().mentee());
  }

  /** Of one day, the referral that was written down first. */
  private OffsetDateTime entered() {
    return journey
        .current()
        .flatMap(Episode::referral)
        .map(referral -> referral.recorded().at())
        .orElse(OffsetDateTime.MIN);
  }

  /** The word of the scale that was decided on. */
  public Optional<String> priority() {
    return decision.flatMap(Priority::priority);
  }

  /** Days since the referral was received. */
  public int days(LocalDate today) {
    return Math.toIntExact(ChronoUnit.DAYS.between(since, today));
  }

  /** Why the child has this place, in a few words each; what the order itself shows is left out. */
  public List<String> why(SchoolFile school, LocalDate today) {
    WaitingList list = school.policy().priority().list();
    return Weighing.of(journey, list, today).why(group, points.isPresent());
  }
}
