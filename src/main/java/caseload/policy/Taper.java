package caseload.policy;

import java.util.Optional;

/**
 * How the work grows less before it ends, once a review has decided so: sessions {@code
 * every-weeks}, for so many sessions or so many weeks, whichever is over first.
 */
public record Taper(int everyWeeks, Optional<Integer> sessions, Optional<Integer> weeks) {
  public Taper {
    if (everyWeeks < 1) throw new Unfit("every-weeks", "1 or more");
    if (sessions.isEmpty() && weeks.isEmpty()) {
      throw new Unfit("taper", "say how long it lasts, with sessions or weeks");
    }
    if (sessions.orElse(1) < 1) throw new Unfit("sessions", "1 or more");
    if (weeks.orElse(1) < 1) throw new Unfit("weeks", "1 or more");
  }
}
