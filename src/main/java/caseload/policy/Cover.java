package caseload.policy;

import java.time.LocalDate;

/** From one day to another, somebody does the work of a mentor who is away. */
public record Cover(String mentor, LocalDate from, LocalDate to) {
  public Cover {
    Choice.requireId("mentor", mentor);
    if (to.isBefore(from)) throw new Unfit("to", "not before " + from);
  }

  /** True on a day on which this mentor is stood in for. */
  public boolean holds(String who, LocalDate day) {
    return mentor.equals(who) && new Span(from, to).holds(day);
  }
}
