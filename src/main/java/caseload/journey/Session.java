package caseload.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One session that was offered: held, or missed and why. Minutes are those really spent. */
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
    Optional<String> groupSession)
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
  }

  /** True when mentor and child met. */
  public boolean held() {
    return attended == Attended.YES || attended == Attended.LATE;
  }

  /** True when other children were there too. */
  public boolean group() {
    return groupSession.isPresent() || format.equals("group") || format.equals("pair");
  }
}
