package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.PathwayStep;
import caseload.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the school's own way of working has to say to a step: to be read, mostly, not confirmed. */
record SchoolsWarnings(Episode episode, Policy policy) {

  List<Warning> of(Step step) {
    List<Warning> warnings = new ArrayList<>();
    if (step instanceof Meeting meeting) meeting(meeting, warnings);
    if (step instanceof Plan plan) plan(plan, warnings);
    if (step instanceof Session session) session(session, warnings);
    if (step instanceof Exit exit) exit(exit, warnings);
    if (step instanceof Review review) {
      Ladder.kept(episode, review, policy.reviews())
          .map(Warning::sameLevel)
          .ifPresent(warnings::add);
    }
    return warnings;
  }

  private void meeting(Meeting meeting, List<Warning> warnings) {
    if (meeting.kind() != Meeting.Kind.FIRST) return;
    List<Choice> open = new Checklist(episode.with(meeting), policy.firstMeeting()).open();
    if (open.isEmpty()) return;
    warnings.add(
        Warning.stillOpen(open.stream().map(Choice::name).collect(Collectors.joining("; "))));
  }

  private void exit(Exit exit, List<Warning> warnings) {
    policy
        .exit()
        .criteriaLeast()
        .filter(least -> episode.started().isPresent() && exit.criteria().size() < least)
        .map(least -> Warning.criteriaNotMet(least, ids(policy.exit().criteria())))
        .ifPresent(warnings::add);
  }

  private static String ids(List<Choice> choices) {
    return choices.stream().map(Choice::id).collect(Collectors.joining(", "));
  }

  private void plan(Plan plan, List<Warning> warnings) {
    for (Target target : plan.targets()) {
      if (Vague.wording(target.wording())) {
        warnings.add(Warning.vague(target.id(), target.wording()));
      }
      ends(target, warnings);
    }
    Barriers.leftOut(episode, plan, policy)
        .forEach(barrier -> warnings.add(Warning.noTargetFor(barrier.id())));
  }

  private static void ends(Target target, List<Warning> warnings) {
    if (target.keepsSteady()) {
      boolean moves =
          TargetRules.number(target.baseline()).isPresent()
              && TargetRules.number(target.target()).isPresent()
              && !TargetRules.number(target.baseline()).equals(TargetRules.number(target.target()));
      if (moves) {
        warnings.add(Warning.steadyMoves(target.id(), target.baseline(), target.target()));
      }
    } else if (Vague.ends(target)) {
      warnings.add(Warning.uncounted(target.id(), target.baseline(), target.target()));
    }
  }

  private void session(Session session, List<Warning> warnings) {
    if (!session.held()) return;
    Episode then = episode.asOf(session.date());
    boolean warns =
        policy.firstMeeting().unsigned().filter(PathwayStep.Otherwise.WARN::equals).isPresent();
    if (warns && new Checklist(then, policy.firstMeeting()).unsigned()) {
      warnings.add(Warning.notSigned(session.date()));
    }
    Pauses.until(then, session.date()).map(Warning::endsPause).ifPresent(warnings::add);
  }
}
