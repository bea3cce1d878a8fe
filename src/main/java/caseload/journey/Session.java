package caseload.journey;

import caseload.policy.Format;
import caseload.policy.Policy;
import caseload.policy.Unfit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One session that was offered: held, or missed and why. Minutes are those really spent. Of a group
 * it says its name, how many mentees it was for and how many role models came, and never who.
 */
public record Session(
    LocalDate date,
    Recorded recorded,
    Optional<Integer> minutesPlanned,
    int minutes,
    String format,
    Optional<String> place,
    String mentor,
    Attended attended,
    Optional<String> reason,
    List<String> focus,
    List<TargetScore> scores,
    Optional<String> activity,
    Optional<String> whatHappened,
    Optional<String> childWords,
    Optional<String> mentorView,
    List<Action> actions,
    boolean feedbackToTeacher,
    boolean homeContact,
    Optional<LocalDate> next,
    Optional<String> groupSession,
    Optional<Integer> groupSize,
    Optional<String> group,
    Optional<Integer> roleModels,
    Optional<String> tellTeacher,
    boolean noNext)
    implements Step {

  /** Whether the child was there. */
  public enum Attended {
    YES,
    LATE,
    NO,
    CANCELLED
  }

  public Session {
    focus = List.copyOf(focus);
    scores = List.copyOf(scores);
    actions = List.copyOf(actions);
    if (noNext && next.isPresent()) throw new Unfit("no-next", "no, or take next away");
    if (groupSize.orElse(1) < 1) throw new Unfit("group-size", "1 or more");
    if (roleModels.orElse(0) < 0) throw new Unfit("role-models", "0 or more");
  }

  /** True when mentor and child met. */
  public boolean held() {
    return attended == Attended.YES || attended == Attended.LATE;
  }

  /** True when other children were there too, or when nothing says that there were none. */
  public boolean group(Policy policy) {
    return groupSession.isPresent()
        || roleModels.orElse(0) > 0
        || policy
            .programme()
            .format(format)
            .map(Format::withOthers)
            .orElseGet(() -> Format.withOthers(format));
  }
}
