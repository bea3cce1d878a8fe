package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.PathwayStep;
import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules of order for one new step, in the order in which they are put. */
record Rules(Mentee mentee, Episode episode, Policy policy) {

  void order(Step step) {
    dated(step);
    notBeforeTheReferral(step);
    whileOpen(step);
    afterWhatItNeeds(step);
    ofItsKind(step);
    refersTo(step);
  }

  static void dated(Step step) {
    LocalDate today = step.recorded().at().toLocalDate();
    if (step.date().isAfter(today)) throw Refusal.inTheFuture(step, today);
  }

  void notBeforeTheReferral(Step step) {
    boolean mayPrecede = step instanceof Consent && policy.consent().mayComeFirst();
    if (!mayPrecede && step.date().isBefore(episode.opened())) {
      throw Refusal.beforeTheReferral(step, episode.opened());
    }
  }

  void whileOpen(Step step) {
    if (isWork(step)) notAfterTheExit(step);
    if (step instanceof Exit || step instanceof Reopen) inTurn(step);
    boolean waitsForExit = step instanceof FollowUp || step instanceof Reopen;
    if (waitsForExit && episode.asOf(step.date()).exit().isEmpty()) {
      throw Refusal.notExited(mentee, step);
    }
  }

  private static boolean isWork(Step step) {
    boolean first = step instanceof Meeting meeting && meeting.kind() == Meeting.Kind.FIRST;
    return first
        || step instanceof Session
        || step instanceof Plan
        || step instanceof Review
        || step instanceof Exit
        || step instanceof Priority;
  }

  /** Nor between an exit and the day on which the work was taken up again. */
  private void notAfterTheExit(Step step) {
    Optional<Exit> exit = episode.exit();
    if (exit.filter(e -> step instanceof Exit || !step.date().isBefore(e.date())).isPresent()) {
      throw Refusal.alreadyExited(mentee, step, exit.get());
    }
    Optional<Exit> then = episode.asOf(step.date()).exit();
    if (then.isPresent()) throw Refusal.notYetReopened(mentee, step, then.get());
  }

  /** Exits and reopenings go forward in time, so that on every day it is plain what holds. */
  private void inTurn(Step step) {
    episode.steps().stream()
        .filter(other -> other instanceof Exit || other instanceof Reopen)
        .filter(other -> other.date().isAfter(step.date()))
        .findFirst()
        .ifPresent(
            later -> {
              throw Refusal.outOfTurn(mentee, step, later);
            });
  }

  void afterWhatItNeeds(Step step) {
    if (step instanceof Priority decision) Deciding.under(policy).meet(decision);
    for (PathwayStep place : Pathways.missing(mentee, episode, step, policy)) {
      if (place.otherwise() == PathwayStep.Otherwise.REFUSE) {
        throw Refusal.tooEarly(mentee, place.step(), place.after().get(0));
      }
    }
    new Openings(mentee, episode, policy).meet(step);
  }

  void ofItsKind(Step step) {
    if (step instanceof Session session && session.held() && session.minutes() <= 0) {
      throw Refusal.noMinutes(session);
    }
    if (step instanceof Plan plan) plan.targets().forEach(target -> TargetRules.meet(target, plan));
    if (step instanceof Consent consent) {
      new ConsentRules(mentee, policy.consent()).meet(consent);
    }
    if (step instanceof Exit exit) exit(exit);
    if (step instanceof Measure measure && measure.data()) DataRules.meet(measure);
    if (step instanceof Meeting meeting) Sharing.onItsBasis(mentee, episode, meeting, policy);
    if (step instanceof Concern concern) concern.pointsOnly(mentee);
    if (step instanceof Comment comment) comment(comment);
    if (step instanceof Reopen reopen) Comeback.reopens(mentee, episode, reopen, policy.exit());
  }

  /** What this school's policy asks of a step beyond its order. */
  void asThePolicyAsks(Step step) {
    if (step instanceof Meeting meeting) {
      Checklist.confidentialityFirst(mentee, episode, meeting, policy);
    }
    if (step instanceof Session session) Checklist.signedBefore(mentee, episode, session, policy);
    if (step instanceof Review review) Ladder.climb(mentee, episode, review, policy.reviews());
  }

  /** What a step names must be there: targets in the plan, contacts in the mentee's file. */
  void refersTo(Step step) {
    if (step instanceof Session session) {
      session.focus().forEach(this::knownTarget);
      session.scores().forEach(score -> knownTarget(score.target()));
    }
    if (step instanceof Consent consent) knownContact(consent);
    if (step instanceof Review review) results(review.targets());
    if (step instanceof Exit exit) results(exit.targets());
  }

  private void comment(Comment comment) {
    if (comment.quotation().isEmpty()) return;
    if (Choice.find(policy.consent().scopes(), ConsentRule.QUOTES).isEmpty()) {
      throw Refusal.nobodyIsQuoted();
    }
    comment.quotable(mentee);
  }

  private void knownContact(Consent consent) {
    if (!consent.byChild() && mentee.contact(consent.contact()).isEmpty()) {
      throw Refusal.noSuchContact(mentee, consent.contact());
    }
  }

  private void exit(Exit exit) {
    if (exit.reason().isBlank()) throw Refusal.exitWithoutReason();
    episode
        .started()
        .filter(started -> exit.date().isBefore(started))
        .ifPresent(
            started -> {
              throw Refusal.exitBeforeStart(exit, started);
            });
  }

  private void results(List<TargetResult> results) {
    results.forEach(result -> knownTarget(result.id()));
  }

  private void knownTarget(String id) {
    List<String> known =
        episode.all(Plan.class).stream()
            .flatMap(plan -> plan.targets().stream())
            .map(Target::id)
            .distinct()
            .toList();
    if (!known.contains(id)) throw Refusal.noSuchTarget(mentee, id, known);
  }
}
