package caseload.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a receiving school is given about the work: the move as it was recorded, the targets and how
 * they stand, and the child's own words. It has no field for notes, and none for a concern.
 *
 * @param voice the child's own words, oldest first
 */
public record NextSchool(
    String code,
    LocalDate recorded,
    Transition transition,
    List<Reached> targets,
    List<String> voice,
    List<Shared> shared) {

  /** A target, and how it stood at the last review or at the exit. */
  public record Reached(String target, Optional<TargetResult.Status> status) {}

  public NextSchool {
    targets = List.copyOf(targets);
    voice = List.copyOf(voice);
    shared = List.copyOf(shared);
  }

  /** What is known of the move on a day; nothing where no next school is written down. */
  public static Optional<NextSchool> of(Journey journey, LocalDate day) {
    Optional<Episode> episode = journey.current().map(each -> each.asOf(day));
    return episode.flatMap(
        each ->
            each.all(Meeting.class).stream()
                .filter(meeting -> meeting.transition().isPresent())
                .reduce((earlier, later) -> later)
                .map(meeting -> of(journey.mentee(), each, meeting)));
  }

  private static NextSchool of(Mentee mentee, Episode episode, Meeting meeting) {
    return new NextSchool(
        mentee.mentee(),
        meeting.date(),
        meeting.transition().orElseThrow(),
        targets(episode),
        voice(episode),
        meeting.shared());
  }

  private static List<Reached> targets(Episode episode) {
    Map<String, TargetResult.Status> stood = new LinkedHashMap<>();
    for (Step step : episode.steps()) {
      List<TargetResult> results = List.of();
      if (step instanceof Review review) results = review.targets();
      if (step instanceof Exit exit) results = exit.targets();
      results.forEach(result -> stood.put(result.id(), result.status()));
    }
    return episode.last(Plan.class).stream()
        .flatMap(plan -> plan.targets().stream())
        .map(each -> new Reached(each.wording(), Optional.ofNullable(stood.get(each.id()))))
        .toList();
  }

  /** Only what was said to be passed on or about the future; what a session heard stays there. */
  private static List<String> voice(Episode episode) {
    List<String> voice = new ArrayList<>();
    for (Meeting meeting : episode.all(Meeting.class)) {
      meeting.childHopes().ifPresent(voice::add);
      meeting.transition().flatMap(Transition::childVoice).ifPresent(voice::add);
    }
    return voice;
  }
}
