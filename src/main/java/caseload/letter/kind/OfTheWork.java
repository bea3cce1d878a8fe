package caseload.letter.kind;

import caseload.journey.Exit;
import caseload.journey.Observation;
import caseload.journey.Plan;
import caseload.journey.Review;
import caseload.journey.Session;
import caseload.journey.Session.Attended;
import caseload.journey.Target;
import caseload.journey.TargetResult;
import caseload.journey.TargetResult.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sessions and the plan, as far as others may hear of them: counts, days and targets. */
final class OfTheWork {
  private OfTheWork() {}

  /** How many sessions there were: held, and offered; what the school called off is neither. */
  record Held(int held, int offered, boolean several, boolean allHeld, String first, String last) {}

  /** A session that the child missed. */
  record Away(String on) {}

  /** A target, how it stands and what each does for it. */
  record Row(
      String wording,
      String before,
      String aim,
      String by,
      boolean met,
      boolean partly,
      boolean notMet,
      boolean dropped,
      boolean open,
      Optional<String> childDoes,
      Optional<String> homeDoes,
      Optional<String> teacherDoes,
      Optional<String> mentorDoes) {}

  static Optional<String> on(Known known) {
    return known.asked().on().map(known.dates()::inFull);
  }

  static Optional<String> start(Known known) {
    return known.asked().on().or(() -> known.episode().started()).map(known.dates()::inFull);
  }

  /** The day that was said, else the one that the last review or the plan has set. */
  static Optional<String> reviewDay(Known known) {
    Optional<LocalDate> next = known.episode().last(Review.class).flatMap(Review::next);
    Optional<LocalDate> planned = known.episode().last(Plan.class).map(Plan::reviewOn);
    return Stream.of(known.asked().on(), next, planned)
        .flatMap(Optional::stream)
        .filter(day -> !day.isBefore(known.day()))
        .findFirst()
        .map(known.dates()::inFull);
  }

  static Optional<String> time(Known known) {
    return known.asked().at();
  }

  /** Where it is, as it was said. */
  static Optional<String> place(Known known) {
    return known.asked().place();
  }

  /** Where mentor, child and family meet: as it was said, else where the programme is. */
  static Optional<String> room(Known known) {
    return place(known).or(() -> known.policy().programme().place());
  }

  static Optional<Held> sessions(Known known) {
    List<Session> all =
        known.episode().all(Session.class).stream().filter(each -> !calledOff(each)).toList();
    List<Session> held = known.episode().held();
    if (held.isEmpty()) return Optional.empty();
    return Optional.of(
        new Held(
            held.size(),
            all.size(),
            held.size() > 1,
            held.size() == all.size(),
            known.dates().plain(held.get(0).date()),
            known.dates().plain(held.get(held.size() - 1).date())));
  }

  static Optional<List<Away>> missed(Known known) {
    return Optional.of(
        known.episode().all(Session.class).stream()
            .filter(session -> !session.held() && !calledOff(session))
            .map(session -> new Away(known.dates().inFull(session.date())))
            .toList());
  }

  /** What the school called off was nobody's to miss. */
  private static boolean calledOff(Session session) {
    return session.attended() == Attended.CANCELLED;
  }

  static Optional<List<Row>> targets(Known known) {
    return known
        .episode()
        .last(Plan.class)
        .map(plan -> plan.targets().stream().map(target -> row(target, known)).toList());
  }

  /** The targets that were met, or nearly. */
  static Optional<List<String>> proudOf(Known known) {
    return targets(known)
        .map(
            rows ->
                rows.stream().filter(row -> row.met() || row.partly()).map(Row::wording).toList());
  }

  private static Row row(Target target, Known known) {
    Optional<Status> status = status(target, known);
    return new Row(
        target.wording(),
        target.baseline(),
        target.target(),
        known.dates().plain(target.by()),
        status.filter(Status.MET::equals).isPresent(),
        status.filter(Status.PARTLY::equals).isPresent(),
        status.filter(Status.NOT_MET::equals).isPresent(),
        status.filter(Status.DROPPED::equals).isPresent(),
        status.isEmpty(),
        target.pupilDoes(),
        target.parentDoes(),
        target.teacherDoes(),
        target.mentorDoes());
  }

  /** As the exit found it, else as the last review did. */
  private static Optional<Status> status(Target target, Known known) {
    List<TargetResult> at =
        known
            .episode()
            .exit()
            .map(Exit::targets)
            .or(() -> known.episode().last(Review.class).map(Review::targets))
            .orElse(List.of());
    return at.stream()
        .filter(result -> result.id().equals(target.id()))
        .map(TargetResult::status)
        .findFirst();
  }

  /** What was agreed that adults do. */
  static Optional<List<String>> adultsDo(Known known) {
    return Optional.of(
        known.episode().last(Plan.class).stream()
            .flatMap(plan -> plan.targets().stream())
            .flatMap(target -> Stream.of(target.teacherDoes(), target.mentorDoes()))
            .flatMap(Optional::stream)
            .distinct()
            .toList());
  }

  /** What was seen to help the child. */
  static Optional<List<String>> helps(Known known) {
    return Optional.of(
        known.episode().all(Observation.class).stream()
            .flatMap(observation -> observation.whatHelped().stream())
            .distinct()
            .toList());
  }
}
