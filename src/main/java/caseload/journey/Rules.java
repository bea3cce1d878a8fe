package caseload.journey;

import caseload.policy.PathwayStep;
import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules of order for one new step, in the order in which they are put. */
record Rules(Mentee mentee, Episode episode, Policy policy) {

  void order(Step step) {
    dated(step);
    notBeforeTheReferral(step);
    whileOpen(step);
    afterWhatItNeeds(step);
    ofItsKind(step);
  }

  static void dated(Step step) {
    LocalDate today = step.recorded().at().toLocalDate();
    if (step.date().isAfter(today)) throw Refusal.inTheFuture(step, today);
  }

  private void notBeforeTheReferral(Step step) {
    boolean mayPrecede = step instanceof Consent && policy.consent().beforeReferral();
    if (!mayPrecede && step.date().isBefore(episode.opened())) {
      throw Refusal.beforeTheReferral(step, episode.opened());
    }
  }

  private void whileOpen(Step step) {
    boolean work =
        step instanceof Session
            || step instanceof Plan
            || step instanceof Review
            || step instanceof Exit
            || step instanceof Priority;
    boolean ended =
        episode
            .exit()
            .filter(exit -> step instanceof Exit || !step.date().isBefore(exit.date()))
            .isPresent();
    if (work && ended) throw Refusal.alreadyExited(mentee, step, episode.exit().orElseThrow());
    boolean waitsForExit = step instanceof FollowUp || step instanceof Reopen;
    if (waitsForExit && episode.asOf(step.date()).exit().isEmpty()) {
      throw Refusal.notExited(mentee, step);
    }
  }

  private void afterWhatItNeeds(Step step) {
    for (PathwayStep place : Pathways.missing(episode, step, policy)) {
      if (place.otherwise() == PathwayStep.Otherwise.REFUSE) {
        throw Refusal.tooEarly(mentee, place.step(), place.after().get(0));
      }
    }
  }

  private void ofItsKind(Step step) {
    if (step instanceof Session session) session(session);
    if (step instanceof Plan plan) plan.targets().forEach(Rules::smart);
    if (step instanceof Consent consent) contact(consent);
    if (step instanceof Exit exit) exit(exit);
    if (step instanceof Review review) results(review.targets());
  }

  private void session(Session session) {
    if (session.held() && session.minutes() <= 0) throw Refusal.noMinutes(session);
    session.focus().forEach(this::knownTarget);
    session.scores().forEach(score -> knownTarget(score.target()));
  }

  static void smart(Target target) {
    List<String> missing = new ArrayList<>();
    Map.of(
            "what will be different (--target)", target.wording(),
            "the barrier it answers (--barrier)", target.barrier(),
            "how it is measured (--measure)", target.measure(),
            "where it starts (--from)", target.baseline(),
            "where it should be (--to)", target.target())
        .forEach(
            (part, value) -> {
              if (value.isBlank()) missing.add(part);
            });
    if (!missing.isEmpty()) throw Refusal.notSmart(target.id(), missing.stream().sorted().toList());
  }

  private void contact(Consent consent) {
    Contact contact =
        mentee
            .contact(consent.contact())
            .orElseThrow(() -> Refusal.noSuchContact(mentee, consent.contact()));
    boolean mayNot = contact.parentalResponsibility() == Contact.Responsibility.NO;
    if (consent.answer().yes() && mayNot) throw Refusal.mayNotConsent(contact);
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
    results(exit.targets());
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
    if (!known.contains(id)) throw Refusal.noSuchTarget(id, known);
  }
}
