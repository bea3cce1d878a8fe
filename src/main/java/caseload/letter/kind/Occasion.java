package caseload.letter.kind;

import caseload.journey.Consent;
import caseload.journey.Due;
import caseload.journey.Dues;
import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.Journey;
import caseload.journey.Letter;
import caseload.journey.Priority;
import caseload.journey.Review;
import caseload.journey.Session;
import caseload.journey.State;
import caseload.journey.Step;
import caseload.policy.SchoolFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a letter is due about a mentee: its occasion has come in the newest episode, and no such
 * letter was sent since. Nothing of it is stored.
 */
public record Occasion(Journey journey, SchoolFile school, LocalDate today) {
  private static final int INVITED_DAYS_BEFORE = 14;
  private static final int STILL_WRITTEN_WEEKS = 6;

  /** The day from which this letter is due; empty when it is not. */
  public Optional<LocalDate> of(LetterKind kind) {
    return journey
        .current()
        .map(episode -> episode.asOf(today))
        .filter(episode -> episode.referral().isPresent())
        .flatMap(episode -> since(kind, episode).filter(day -> !sent(kind, episode, day)))
        .filter(day -> !day.isAfter(today) && !isPast(kind, day))
        .filter(day -> new StillTrue(journey, school, today).permits(kind));
  }

  private Optional<LocalDate> since(LetterKind kind, Episode episode) {
    return switch (kind) {
      case DECISION -> episode.last(Priority.class).map(Step::date);
      case WAITING_LIST -> decided(episode, Priority.Outcome.WAITING);
      case CONSENT -> due("consent", "caseload letter consent ");
      case CONSENT_REMINDER, CONSENT_PHONE_SCRIPT -> reminder(kind, episode);
      case CONSENT_CONFIRMED -> answered(episode, Consent.Answer::yes).filter(day -> waits());
      case CONSENT_REFUSED -> answered(episode, Consent.Answer.REFUSED::equals);
      case CONSENT_WITHDRAWN -> answered(episode, Consent.Answer.WITHDRAWN::equals);
      case REVIEW_INVITATION -> due("review", "").map(day -> day.minusDays(INVITED_DAYS_BEFORE));
      case REVIEW_SUMMARY -> episode.last(Review.class).map(Step::date);
      case MISSED_SESSIONS -> missed(episode);
      case FEEDBACK_PARENT -> due("duty", "--kind parent").filter(day -> works());
      case FEEDBACK_TEACHER -> due("duty", "--kind class-teacher").filter(day -> works());
      case EXIT, PUPIL_LETTER, PUPIL_CERTIFICATE, TEACHER_EXIT_QUESTIONNAIRE -> ended(episode);
      case TRANSFER -> due("transition", "");
      case OPT_OUT -> due("consent", "--notice");
      case AGENCY, SUBJECT_ACCESS, DISPOSAL_CERTIFICATE -> Optional.empty();
    };
  }

  /**
   * A letter that would come so late is not written any more; a question is, until it is answered.
   */
  private boolean isPast(LetterKind kind, LocalDate day) {
    boolean asks =
        kind == LetterKind.CONSENT
            || kind == LetterKind.CONSENT_REMINDER
            || kind == LetterKind.CONSENT_PHONE_SCRIPT;
    return !asks && day.isBefore(today.minusWeeks(STILL_WRITTEN_WEEKS));
  }

  /** True for the letters that some event makes due; the others are asked for by somebody. */
  public static boolean has(LetterKind kind) {
    return switch (kind) {
      case AGENCY, SUBJECT_ACCESS, DISPOSAL_CERTIFICATE -> false;
      default -> true;
    };
  }

  /** A letter on the day itself counts, and none before. */
  private static boolean sent(LetterKind kind, Episode episode, LocalDate since) {
    return episode.all(Letter.class).stream()
        .filter(letter -> letter.letter().equals(kind.template()))
        .anyMatch(letter -> !letter.date().isBefore(since));
  }

  private static Optional<LocalDate> decided(Episode episode, Priority.Outcome outcome) {
    return episode
        .last(Priority.class)
        .filter(decision -> decision.outcome() == outcome)
        .map(Step::date);
  }

  /** The second time it is said by telephone: who did not answer two letters reads no third. */
  private Optional<LocalDate> reminder(LetterKind kind, Episode episode) {
    boolean reminded = last(episode, said -> said.answer() == Consent.Answer.REMINDED).isPresent();
    return due("consent", "--reminded")
        .filter(day -> reminded == (kind == LetterKind.CONSENT_PHONE_SCRIPT));
  }

  private static Optional<LocalDate> answered(Episode episode, Predicate<Consent.Answer> answer) {
    return last(episode, said -> true).filter(said -> answer.test(said.answer())).map(Step::date);
  }

  private static Optional<Consent> last(Episode episode, Predicate<Consent> which) {
    return episode.all(Consent.class).stream().filter(which).reduce((one, later) -> later);
  }

  /** Two in a row: one missed meeting is told at the next. */
  private static Optional<LocalDate> missed(Episode episode) {
    List<Session> sessions = episode.all(Session.class);
    int count = sessions.size();
    if (count < 2) return Optional.empty();
    boolean two = sessions.subList(count - 2, count).stream().allMatch(Occasion::stayedAway);
    return two ? Optional.of(sessions.get(count - 1).date()) : Optional.empty();
  }

  private static boolean stayedAway(Session session) {
    return session.attended() == Session.Attended.NO;
  }

  private static Optional<LocalDate> ended(Episode episode) {
    return episode.exit().filter(exit -> !episode.held().isEmpty()).map(Exit::date);
  }

  private boolean waits() {
    return journey.state(school.policy(), today) == State.WAITING;
  }

  private boolean works() {
    return journey.state(school.policy(), today) == State.ACTIVE;
  }

  private Optional<LocalDate> due(String kind, String command) {
    return new Dues(journey, school, today)
        .all().stream()
            .filter(due -> due.kind().equals(kind) && due.command().contains(command))
            .map(Due::since)
            .findFirst();
  }
}
