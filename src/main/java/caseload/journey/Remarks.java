package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.MovingSchool;
import caseload.policy.Nearest;
import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What to look at around the work with the child: agencies, moving on, stepping up. */
record Remarks(Episode episode, Policy policy) {
  private static final Pattern TITLED = Pattern.compile("(mr|mrs|ms|miss|mx|dr)-.+");
  private static final List<String> LEAVING = List.of("moved-school", "leaver");

  List<Warning> of(Step step) {
    List<Warning> remarks = new ArrayList<>();
    if (step instanceof Meeting meeting) meeting(meeting, remarks);
    if (step instanceof Exit exit) leaving(exit, remarks);
    if (step instanceof Review review) stepUp(review, remarks);
    if (step instanceof Session session && session.held()) declined(session.date(), remarks);
    return remarks;
  }

  /** A no to the referral is answered by another decision, and not by beginning all the same. */
  private void declined(LocalDate day, List<Warning> remarks) {
    Episode then = episode.asOf(day);
    if (then.started().isPresent()) return;
    then.last(Priority.class)
        .filter(
            last ->
                last.outcome() == Priority.Outcome.DECLINED
                    || last.outcome() == Priority.Outcome.SIGNPOSTED)
        .ifPresent(last -> remarks.add(Warning.declined(last.date())));
  }

  private void meeting(Meeting meeting, List<Warning> remarks) {
    if (meeting.kind() == Meeting.Kind.FIRST) declined(meeting.date(), remarks);
    meeting.with().stream()
        .filter(who -> TITLED.matcher(Choice.idOf(who)).matches())
        .findFirst()
        .ifPresent(who -> remarks.add(Warning.byName(who)));
    List<Choice> agencies = policy.agencies();
    if (meeting.kind() != Meeting.Kind.AGENCY || agencies.isEmpty()) return;
    if (meeting.with().stream().anyMatch(who -> Choice.find(agencies, who).isPresent())) return;
    meeting.with().stream()
        .findFirst()
        .ifPresent(who -> remarks.add(Warning.unknownAgency(who, hint(who, agencies))));
  }

  private static String hint(String typed, List<Choice> agencies) {
    List<String> ids = agencies.stream().map(Choice::id).toList();
    return Nearest.to(typed, ids)
        .map(near -> "did you mean " + near + "?")
        .orElse("they are: " + String.join(", ", ids) + ".");
  }

  /** The school that wrote only a sentence about moving on means the usual two ways to leave. */
  private void leaving(Exit exit, List<Warning> remarks) {
    List<String> types =
        policy
            .movingSchool()
            .map(MovingSchool::exitTypes)
            .orElse(policy.transition().isPresent() ? LEAVING : List.of());
    boolean leaves = types.contains(exit.type()) && episode.started().isPresent();
    if (leaves && !MovingOn.recorded(episode)) {
      remarks.add(Warning.noTransition(policy.transition().orElse("")));
    }
  }

  private void stepUp(Review review, List<Warning> remarks) {
    if (review.decision() != Review.Decision.STEP_UP || policy.stepUpAfterWeeks().isEmpty()) return;
    int weeks = policy.stepUpAfterWeeks().get();
    LocalDate from = episode.started().orElse(review.date()).plusWeeks(weeks);
    if (review.date().isBefore(from)) remarks.add(Warning.stepUpEarly(weeks, from));
  }
}
