package caseload.policy;

import java.time.LocalDate;

/** From one day to another, both included. */
public record Span(LocalDate from, LocalDate to) {
  public Span {
    if (to.isBefore(from)) throw new Unfit("to", "not before " + from);
  }

  /** True on every day from the first to the last. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
