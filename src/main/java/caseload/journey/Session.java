package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
    Optional<String> groupSession,
    Optional<String> tellTeacher)
    implements Step {

  private static final Pattern OTHERS =
      Pattern.compile("(group|pair|trio|duo|club|circle|team|together|workshop).*");

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

  /** True when other children were there too; a school's own format says so in id or name. */
  public boolean group(Policy policy) {
    Optional<Choice> known = Choice.find(policy.programme().formats(), format);
    return groupSession.isPresent()
        || withOthers(format)
        || known.filter(own -> withOthers(own.id()) || withOthers(own.name())).isPresent();
  }

  private static boolean withOthers(String words) {
    return Arrays.stream(Choice.idOf(words).split("-", -1))
        .anyMatch(word -> OTHERS.matcher(word).matches());
  }
}
