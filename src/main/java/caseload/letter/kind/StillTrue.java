package caseload.letter.kind;

import caseload.journey.Due;
import caseload.journey.Dues;
import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.Journey;
import caseload.journey.KeptUntil;
import caseload.journey.Mentee;
import caseload.journey.OwnSchool;
import caseload.journey.Priority;
import caseload.journey.Priority.Outcome;
import caseload.journey.Refusal;
import caseload.journey.Review;
import caseload.journey.Standing;
import caseload.journey.State;
import caseload.journey.Step;
import caseload.journey.Warning;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.OptOut;
import caseload.policy.Policy;
import caseload.policy.SchoolFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether what a kind of letter says is true of a mentee on the day that it bears. What is sure to
 * be false is refused; where the school may have a reason, it is a doubt to be confirmed.
 */
public record StillTrue(Journey journey, SchoolFile school, LocalDate day) {
  public StillTrue {
    school = new OwnSchool(school).of(journey);
  }

  /**
   * Lets pass what is not sure to be false.
   *
   * @throws Refusal when the letter would say what is not so
   */
  public void mustBe(LetterKind kind) {
    switch (kind) {
      case FEEDBACK_PARENT, FEEDBACK_TEACHER, REVIEW_INVITATION, MISSED_SESSIONS -> goesOn(kind);
      case REVIEW_SUMMARY -> {
        if (!reviewEnds()) goesOn(kind);
      }
      case CONSENT -> mayBeAsked(kind);
      case CONSENT_REMINDER, CONSENT_PHONE_SCRIPT -> {
        mayBeAsked(kind);
        mustBeOpen(kind);
      }
      case WAITING_LIST -> {
        mayBeAsked(kind);
        mustBeOpen(kind);
        mustNotHaveStopped(kind);
      }
      case CONSENT_CONFIRMED -> {
        mustNotHaveEnded(kind);
        mustBeAgreed(kind);
      }
      case OPT_OUT -> {
        mustNotHaveEnded(kind);
        mustHaveNoObjection(kind);
      }
      default -> {}
    }
  }

  /** True when it would be let pass. */
  public boolean permits(LetterKind kind) {
    try {
      mustBe(kind);
      return true;
    } catch (Refusal no) {
      return false;
    }
  }

  /** What is to be confirmed before it is made. */
  public List<Warning> doubts(LetterKind kind) {
    Optional<Warning> doubt =
        switch (kind) {
          case DECISION -> overtaken(kind);
          case CONSENT -> agreedAlready(kind, school.policy().consent().askedFor().stream());
          case CONSENT_CONFIRMED -> begunAlready(kind);
          case FEEDBACK_PARENT, FEEDBACK_TEACHER, REVIEW_INVITATION, MISSED_SESSIONS ->
              notInForce(kind);
          case REVIEW_SUMMARY -> reviewEnds() ? Optional.empty() : notInForce(kind);
          case PUPIL_CERTIFICATE, TEACHER_EXIT_QUESTIONNAIRE -> beforeTheEnd(kind);
          case TRANSFER -> takenBack();
          case DISPOSAL_CERTIFICATE -> stillKept();
          default -> Optional.empty();
        };
    return doubt.stream().toList();
  }

  private void goesOn(LetterKind kind) {
    mustNotHaveEnded(kind);
    mustNotHaveStopped(kind);
  }

  private void mustNotHaveEnded(LetterKind kind) {
    ended().ifPresent(on -> no(Refusal.workHasEnded(mentee(), kind.word(), on)));
  }

  private void mustNotHaveStopped(LetterKind kind) {
    if (saidNo(mentoring())) no(Refusal.workHasStopped(mentee(), kind.word(), mentoring()));
  }

  private void mayBeAsked(LetterKind kind) {
    mustNotHaveEnded(kind);
    if (state() != State.DECLINED) return;
    LocalDate decided = decision().map(Step::date).orElse(day);
    no(Refusal.noSupportDecided(mentee(), kind.word(), decided));
  }

  private void mustBeOpen(LetterKind kind) {
    Standing standing = mentoring();
    if (standing.inForce()) no(Refusal.agreedMeanwhile(mentee(), kind.word(), standing));
  }

  private void mustBeAgreed(LetterKind kind) {
    if (mentoring().inForce()) return;
    no(
        Refusal.notYetAgreed(
            mentee(),
            kind.word(),
            mentoring(),
            episode().consents(mentee(), policy()).needs(ConsentRule.MENTORING, day)));
  }

  private void mustHaveNoObjection(LetterKind kind) {
    policy().consent().optOut().stream()
        .map(OptOut::scopes)
        .flatMap(List::stream)
        .map(this::standing)
        .filter(StillTrue::saidNo)
        .findFirst()
        .ifPresent(standing -> no(Refusal.hasObjected(mentee(), kind.word(), standing)));
  }

  private static void no(Refusal refusal) {
    throw refusal;
  }

  /** The letter to the referrer says that the family is asked before anything starts. */
  private Optional<Warning> overtaken(LetterKind kind) {
    boolean asks = decision().filter(each -> each.outcome() == Outcome.ACCEPTED).isPresent();
    boolean later =
        switch (mentoring().word()) {
          case GIVEN, REFUSED, WITHDRAWN, LAPSED -> true;
          case NOT_ASKED, ASKED, NO_REPLY -> false;
        };
    return asks && later ? Optional.of(Warning.overtaken(kind.word())) : Optional.empty();
  }

  /** To ask again is due when a yes is about to run out, or was for something else. */
  private Optional<Warning> agreedAlready(LetterKind kind, Stream<Choice> scopes) {
    List<Standing> asked = scopes.map(Choice::id).map(this::standing).toList();
    boolean due = new Dues(journey, school, day).all().stream().anyMatch(this::asks);
    if (due || asked.isEmpty() || !asked.stream().allMatch(StillTrue::saidYes)) {
      return Optional.empty();
    }
    LocalDate since = asked.get(0).since().orElse(day);
    return Optional.of(Warning.agreedAlready(since, kind.word()));
  }

  private boolean asks(Due due) {
    return due.kind().equals("consent");
  }

  private Optional<Warning> begunAlready(LetterKind kind) {
    return episode()
        .started()
        .filter(day::isAfter)
        .map(began -> Warning.begunAlready(began, kind.word()));
  }

  private Optional<Warning> notInForce(LetterKind kind) {
    return mentoring().inForce()
        ? Optional.empty()
        : Optional.of(Warning.notInForce(kind.word(), mentoring().words()));
  }

  private Optional<Warning> beforeTheEnd(LetterKind kind) {
    return ended().isPresent() || reviewEnds()
        ? Optional.empty()
        : Optional.of(Warning.beforeTheEnd(kind.word()));
  }

  private Optional<Warning> takenBack() {
    return saidNo(mentoring())
        ? Optional.of(Warning.takenBack(mentoring().words()))
        : Optional.empty();
  }

  private Optional<Warning> stillKept() {
    if (!state().ended()) return Optional.empty();
    Optional<LocalDate> until = KeptUntil.day(journey, episode(), policy(), state());
    if (until.isEmpty()) return Optional.of(Warning.noTimeKept());
    return until.filter(day::isBefore).map(Warning::stillKept);
  }

  private boolean reviewEnds() {
    return episode()
        .last(Review.class)
        .filter(review -> review.decision() == Review.Decision.EXIT)
        .isPresent();
  }

  private static boolean saidNo(Standing standing) {
    return standing.word() == Standing.Word.REFUSED || standing.word() == Standing.Word.WITHDRAWN;
  }

  private static boolean saidYes(Standing standing) {
    return standing.inForce() && !standing.byNotice();
  }

  private Standing mentoring() {
    return standing(ConsentRule.MENTORING);
  }

  private Standing standing(String scope) {
    return journey.consent(scope, policy(), day);
  }

  private Optional<LocalDate> ended() {
    return episode().exit().map(Exit::date);
  }

  private Optional<Priority> decision() {
    return episode().last(Priority.class);
  }

  private State state() {
    return journey.state(policy(), day);
  }

  private Episode episode() {
    return journey.current().orElseThrow().asOf(day);
  }

  private Mentee mentee() {
    return journey.mentee();
  }

  private Policy policy() {
    return school.policy();
  }
}
