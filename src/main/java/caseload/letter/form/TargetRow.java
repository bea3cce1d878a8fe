package caseload.letter.form;

import caseload.journey.Episode;
import caseload.journey.Session;
import caseload.journey.Target;
import caseload.journey.TargetScore;
import caseload.letter.Drawing;
import caseload.letter.Thermometer;
import caseload.letter.kind.Dates;
import caseload.policy.Tongue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One target, or the room for one.
 *
 * @param id T1, T2 and so on
 * @param wording absent on a blank form
 * @param numbers the boxes from 0 to 10
 * @param lastNumber the child's newest number, with its day
 */
record TargetRow(
    String id,
    Optional<Worded> wording,
    List<String> numbers,
    Optional<String> lastNumber,
    Drawing thermometer) {

  /** What the plan says of it. */
  record Worded(
      String id,
      String text,
      String measure,
      String from,
      String to,
      String by,
      Optional<String> childDoes,
      Optional<String> mentorDoes,
      Optional<String> teacherDoes,
      Optional<String> homeDoes) {}

  /** A number that the child gave, and when. */
  private record Given(int number, String day) {}

  private static final int ON_A_BLANK_FORM = 3;
  private static final List<String> NUMBERS =
      IntStream.rangeClosed(0, Thermometer.TOP).mapToObj(String::valueOf).toList();

  /** The targets of the plan, else room for three. */
  static List<TargetRow> of(Filling filling) {
    if (filling.targets().isEmpty()) return blank();
    return filling.targets().stream().map(target -> row(target, filling)).toList();
  }

  private static List<TargetRow> blank() {
    return IntStream.rangeClosed(1, ON_A_BLANK_FORM)
        .mapToObj(number -> row("T" + number, Optional.empty(), Optional.empty()))
        .toList();
  }

  private static TargetRow row(Target target, Filling filling) {
    Optional<Given> last = filling.episode().flatMap(episode -> last(episode, target.id()));
    return row(target.id(), Optional.of(worded(target)), last);
  }

  private static TargetRow row(String id, Optional<Worded> worded, Optional<Given> last) {
    return new TargetRow(
        id,
        worded,
        NUMBERS,
        last.map(given -> given.number() + " on " + given.day()),
        Thermometer.of(id, last.map(Given::number), last.map(Given::day)));
  }

  private static Worded worded(Target target) {
    return new Worded(
        target.id(),
        target.wording(),
        target.measure(),
        target.baseline(),
        target.target(),
        new Dates(Tongue.ENGLISH).plain(target.by()),
        target.pupilDoes(),
        target.mentorDoes(),
        target.teacherDoes(),
        target.parentDoes());
  }

  /** A school with another scale than 0 to 10 has no number for this thermometer. */
  private static Optional<Given> last(Episode episode, String target) {
    return episode.held().stream()
        .flatMap(session -> given(session, target))
        .filter(given -> given.number() >= 0 && given.number() <= Thermometer.TOP)
        .reduce((earlier, later) -> later);
  }

  private static Stream<Given> given(Session session, String target) {
    return session.scores().stream()
        .filter(score -> score.target().equals(target))
        .map(TargetScore::score)
        .map(number -> new Given(number, new Dates(Tongue.ENGLISH).plain(session.date())));
  }
}
