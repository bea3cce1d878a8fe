package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * How long the work lasts, how often and where. Weeks are calendar weeks from the first session.
 */
public record Programme(
    Optional<Integer> weeksLeast,
    Optional<Integer> weeksMost,
    Optional<Integer> extensionWeeks,
    int sessionMinutes,
    int everyWeeks,
    Optional<String> place,
    boolean placeOnly,
    List<Choice> formats,
    int groupAtMost,
    Optional<Integer> reviewEveryWeeks,
    Optional<Integer> minutesBetween) {

  public Programme {
    formats = List.copyOf(formats);
    if (sessionMinutes < 1) throw new Unfit("session-minutes", "1 or more");
    if (minutesBetween.orElse(0) < 0) throw new Unfit("minutes-between", "0 or more");
    if (everyWeeks < 1) throw new Unfit("every-weeks", "1 or more");
    if (formats.isEmpty()) throw new Unfit("formats", "name at least one, such as one-to-one");
    if (groupAtMost < 2) throw new Unfit("group-at-most", "2 or more");
    if (weeksLeast.orElse(1) > weeksMost.orElse(Integer.MAX_VALUE)) {
      throw new Unfit("weeks-least", "not more than weeks-most");
    }
  }

  /** Minutes of the mentor's time that one session takes, with those between two of them. */
  public int slotMinutes() {
    return sessionMinutes + minutesBetween.orElse(0);
  }
}
