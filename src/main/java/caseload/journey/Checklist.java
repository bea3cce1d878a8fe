package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.FirstMeeting;
import caseload.policy.PathwayStep;
import caseload.policy.Policy;
import java.util.List;
import java.util.Optional;

/**
 * What mentor and child have talked through, over as many meetings as it took. How far what is said
 * stays between them comes before everything else on the school's list.
 */
public record Checklist(Episode episode, FirstMeeting list) {

  /** The items of the school's list that no meeting has covered yet, in the list's order. */
  public List<Choice> open() {
    return list.items().stream().filter(item -> !covers(item)).toList();
  }

  /** True when mentor and child have met, so that what is open can be told from what is to come. */
  public boolean begun() {
    return episode.all(Meeting.class).stream().anyMatch(Checklist::isFirst);
  }

  /** True when the school has its agreement signed, and no meeting says that it was. */
  public boolean unsigned() {
    return list.unsigned().isPresent()
        && episode.all(Meeting.class).stream().noneMatch(Meeting::agreementSigned);
  }

  private boolean covers(Choice item) {
    return episode.all(Meeting.class).stream().anyMatch(met -> names(met, item));
  }

  /** By id or words, as a file that was made by hand may have them. */
  private static boolean names(Meeting meeting, Choice item) {
    return meeting.covered().stream()
        .anyMatch(word -> Choice.find(List.of(item), word).isPresent());
  }

  private static boolean isFirst(Meeting meeting) {
    return meeting.kind() == Meeting.Kind.FIRST;
  }

  /** Says no to a meeting that passes over how far what is said stays between the two. */
  static void confidentialityFirst(Mentee mentee, Episode episode, Meeting meeting, Policy policy) {
    Optional<Choice> before = policy.firstMeeting().before();
    if (before.isEmpty() || (!isFirst(meeting) && meeting.covered().isEmpty())) return;
    Episode then = episode.asOf(meeting.date()).with(meeting);
    if (new Checklist(then, policy.firstMeeting()).covers(before.get())) return;
    throw Refusal.confidentialityFirst(mentee, before.get());
  }

  /** Says no to a session without the signed agreement, where the policy refuses it. */
  static void signedBefore(Mentee mentee, Episode episode, Session session, Policy policy) {
    boolean refuses =
        policy.firstMeeting().unsigned().filter(PathwayStep.Otherwise.REFUSE::equals).isPresent();
    Checklist then = new Checklist(episode.asOf(session.date()), policy.firstMeeting());
    if (refuses && session.held() && then.unsigned()) throw Refusal.unsigned(mentee);
  }
}
