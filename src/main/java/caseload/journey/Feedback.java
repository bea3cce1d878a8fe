package caseload.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a teacher may be told of one session. It has no field in which the mentor's notes or the
 * child's words could be: what is told was written to be told.
 */
public record Feedback(
    String code,
    LocalDate day,
    boolean held,
    List<String> targets,
    Optional<String> tell,
    Optional<LocalDate> next) {
  public Feedback {
    targets = List.copyOf(targets);
  }

  /** What there is to tell of the sessions from a day to a day, oldest first. */
  public static List<Feedback> of(Journey journey, LocalDate from, LocalDate to) {
    return journey.current().stream()
        .flatMap(
            episode -> episode.all(Session.class).stream().map(each -> of(journey, episode, each)))
        .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(to))
        .toList();
  }

  private static Feedback of(Journey journey, Episode episode, Session session) {
    List<String> targets =
        episode.asOf(session.date()).last(Plan.class).stream()
            .flatMap(plan -> plan.targets().stream())
            .filter(target -> session.focus().contains(target.id()))
            .map(Target::wording)
            .toList();
    return new Feedback(
        journey.mentee().mentee(),
        session.date(),
        session.held(),
        targets,
        session.tellTeacher(),
        session.next());
  }
}
