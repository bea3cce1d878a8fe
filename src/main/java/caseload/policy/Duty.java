package caseload.policy;

import java.time.DayOfWeek;
import java.util.Optional;

/** Something that the mentor owes somebody on a weekday, week by week, while the work goes on. */
public record Duty(String id, String name, To to, DayOfWeek on, Optional<Integer> everyWeeks) {

  /** To whom; a meeting or, with a session, a word to them does it. */
  public enum To {
    CLASS_TEACHER,
    PARENT,
    LINE_MANAGER
  }

  public Duty {
    Choice.requireId("id", id);
    Choice.requireText("name", name);
    if (on.compareTo(DayOfWeek.FRIDAY) > 0) throw new Unfit("on", "a day from monday to friday");
    if (everyWeeks.orElse(1) < 1) throw new Unfit("every-weeks", "1 or more");
  }

  /** Weeks from one time to the next. */
  public int weeks() {
    return everyWeeks.orElse(1);
  }
}
