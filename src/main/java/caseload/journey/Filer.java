package caseload.journey;

import caseload.policy.FileItem;
import caseload.policy.Word;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Goes through one episode, as it stood on a day, for what counts as each thing on the list. */
final class Filer {
  private final Episode until;
  private final List<Filed> paper;
  private final boolean begun;
  private final boolean ended;

  Filer(Journey journey, Episode episode, LocalDate day) {
    this.until = episode.asOf(day);
    this.paper =
        journey.mentee().filed().stream()
            .filter(each -> !each.date().isAfter(day))
            .filter(each -> journey.episodeOn(each.date()).filter(episode::equals).isPresent())
            .toList();
    this.begun = until.started().isPresent();
    this.ended = until.exit().isPresent();
  }

  Filing.Line line(FileItem item) {
    List<LocalDate> days = until.steps().stream().filter(counts(item)).map(Step::date).toList();
    Optional<Filed> kept = paper.stream().filter(each -> each.item().equals(item.id())).findFirst();
    boolean there = kept.isPresent() || days.size() >= item.atLeast().orElse(1);
    return new Filing.Line(
        item,
        there ? Filing.How.THERE : absent(item),
        days.size(),
        Stream.concat(days.stream(), kept.map(Filed::date).stream()).max(Comparator.naturalOrder()),
        kept.map(Filed::where));
  }

  private Filing.How absent(FileItem item) {
    if (item.asAppropriate()) return Filing.How.AS_APPROPRIATE;
    return reached(item.due()) ? Filing.How.MISSING : Filing.How.NOT_YET_DUE;
  }

  /** What ended before it began needs nothing but its referral. */
  private boolean reached(FileItem.By by) {
    return switch (by) {
      case REFERRAL -> true;
      case DECISION -> begun || (accepted() && !ended);
      case START -> begun;
      case REVIEW -> begun && (ended || until.last(Review.class).isPresent());
      case EXIT -> begun && ended;
      case FOLLOW_UP -> begun && until.last(FollowUp.class).isPresent();
    };
  }

  private boolean accepted() {
    return until
        .last(Priority.class)
        .filter(decision -> decision.outcome() == Priority.Outcome.ACCEPTED)
        .isPresent();
  }

  private static Predicate<Step> counts(FileItem item) {
    return step -> item.counts().stream().anyMatch(word -> counts(word, item, step));
  }

  private static boolean counts(String word, FileItem item, Step step) {
    return switch (word) {
      case "letter" -> step instanceof Letter || (step instanceof Consent ask && byHand(ask));
      case "case-study" -> step instanceof Letter letter && letter.letter().equals(word);
      case "consent" -> step instanceof Consent answer && answered(answer);
      case "baseline" ->
          step instanceof Observation
              || at(step, Measure.Point.ENTRY).filter(Measure::scored).isPresent();
      case "first-meeting" ->
          step instanceof Meeting meeting && meeting.kind() == Meeting.Kind.FIRST;
      case "progress" -> progress(step);
      case "questionnaire" -> step instanceof Measure measure && asked(item, measure);
      case "evaluation" ->
          step instanceof Review
              || step instanceof Exit
              || at(step, Measure.Point.EXIT).isPresent();
      case "paper" -> false;
      default -> step.stage().word().equals(word);
    };
  }

  /** A letter about consent that somebody wrote without the program. */
  private static boolean byHand(Consent consent) {
    boolean asked = !consent.answer().yes() && !consent.answer().no();
    return asked
        && consent.letter().isEmpty()
        && consent.how().filter("letter"::equals).isPresent();
  }

  /** A form that came back, with whatever answer. */
  private static boolean answered(Consent consent) {
    return consent.answer().yes()
        || consent.answer().no()
        || consent.answer() == Consent.Answer.NOTICE;
  }

  private static boolean progress(Step step) {
    boolean scored = step instanceof Session session && !session.scores().isEmpty();
    return scored || step instanceof Review || at(step, Measure.Point.REVIEW).isPresent();
  }

  private static Optional<Measure> at(Step step, Measure.Point point) {
    return step instanceof Measure measure && measure.point() == point
        ? Optional.of(measure)
        : Optional.empty();
  }

  private static boolean asked(FileItem item, Measure measure) {
    String point = Word.of(measure.point());
    boolean one =
        item.questionnaires().isEmpty() || item.questionnaires().contains(measure.questionnaire());
    boolean then = item.points().isEmpty() || item.points().contains(point);
    return !measure.data() && one && then;
  }
}
