package caseload.letter.kind;

import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.KeptUntil;
import caseload.journey.Priority;
import caseload.journey.Review;
import caseload.journey.Review.Decision;
import caseload.journey.Stage;
import caseload.journey.State;
import caseload.journey.Step;
import caseload.policy.Questionnaire;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The review, the end of the work, and what the file holds. */
final class OfTheEnd {
  private static final Set<String> TEACHERS = Set.of("teacher", "class-teacher", "staff");

  /** What each kind of step is called where families read it. */
  private static final Map<Stage, String> PAPERS =
      Map.ofEntries(
          Map.entry(Stage.REFERRAL, "Referral"),
          Map.entry(Stage.PRIORITY, "Decision on the referral"),
          Map.entry(Stage.CONSENT, "Consent, asked and answered"),
          Map.entry(Stage.MEASURE, "Questionnaires and data"),
          Map.entry(Stage.OBSERVATION, "Observations"),
          Map.entry(Stage.MEETING, "Notes of meetings"),
          Map.entry(Stage.PLAN, "Action plan"),
          Map.entry(Stage.SESSION, "Session notes"),
          Map.entry(Stage.REVIEW, "Reviews"),
          Map.entry(Stage.EXIT, "How the work ended"),
          Map.entry(Stage.REOPEN, "That the work went on"),
          Map.entry(Stage.FOLLOW_UP, "A look some weeks later"),
          Map.entry(Stage.LETTER, "Letters"));

  private OfTheEnd() {}

  /** What a review decided; one of the five is true. */
  record Reviewed(
      String on,
      boolean goesOn,
      boolean less,
      boolean changes,
      boolean moreHelp,
      boolean ends,
      Optional<String> next) {}

  /** From when to when a file was in use, and whether the time for keeping it has passed. */
  record Closed(String opened, String ended, boolean over, Optional<String> keptUntil) {}

  /** One kind of paper in the file, and how many. */
  record Papers(String what, int number) {}

  static Optional<Reviewed> reviewed(Known known) {
    return known.episode().last(Review.class).map(review -> said(review, known));
  }

  private static Reviewed said(Review review, Known known) {
    Dates dates = known.dates();
    Decision decision = review.decision();
    return new Reviewed(
        dates.plain(review.date()),
        decision == Decision.CONTINUE || decision == Decision.EXTEND,
        decision == Decision.TAPER,
        decision == Decision.CHANGE,
        decision == Decision.STEP_UP,
        decision == Decision.EXIT,
        next(review, known));
  }

  private static Optional<String> next(Review review, Known known) {
    return review.next().filter(known::ahead).map(known.dates()::inFull);
  }

  static Optional<String> followUp(Known known) {
    return known
        .episode()
        .exit()
        .flatMap(Exit::followUp)
        .filter(known::ahead)
        .map(known.dates()::inFull);
  }

  static Optional<String> advice(Known known) {
    return known.episode().exit().flatMap(Exit::recommendations);
  }

  /** The questionnaires due at the end that a teacher answers. */
  static Optional<List<String>> questionnaires(Known known) {
    return Optional.of(
        known.policy().exit().questionnaires().stream()
            .map(id -> Optional.ofNullable(known.asked().questionnaires().get(id)))
            .flatMap(Optional::stream)
            .filter(OfTheEnd::forTeachers)
            .map(Questionnaire::name)
            .toList());
  }

  private static boolean forTeachers(Questionnaire questionnaire) {
    return questionnaire.who().stream().anyMatch(who -> TEACHERS.contains(who.id()));
  }

  static Optional<Closed> closed(Known known) {
    State state = known.journey().state(known.policy(), known.day());
    Optional<LocalDate> ended =
        known
            .episode()
            .exit()
            .map(Step::date)
            .or(() -> known.episode().last(Priority.class).map(Step::date));
    return ended.filter(day -> state.ended()).map(day -> closed(known, state, day));
  }

  private static Closed closed(Known known, State state, LocalDate ended) {
    Optional<LocalDate> until =
        KeptUntil.day(known.journey(), known.episode(), known.policy(), state);
    return new Closed(
        known.dates().plain(known.journey().episodes().get(0).opened()),
        known.dates().plain(ended),
        until.filter(known.day()::isBefore).isEmpty() && until.isPresent(),
        until.map(known.dates()::plain));
  }

  /** That something was passed to the safeguarding lead is not told here: the lead decides. */
  static Optional<List<Papers>> contents(Known known) {
    return Optional.of(
        Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.CONCERN)
            .map(stage -> new Papers(PAPERS.getOrDefault(stage, stage.word()), count(known, stage)))
            .filter(papers -> papers.number() > 0)
            .toList());
  }

  private static int count(Known known, Stage stage) {
    return (int)
        known.journey().episodes().stream()
            .map(Episode::steps)
            .flatMap(List<Step>::stream)
            .filter(step -> step.stage() == stage)
            .count();
  }
}
