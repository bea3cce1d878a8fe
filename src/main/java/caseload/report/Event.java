package caseload.report;

import java.time.LocalDate;

/** Something of one child on one day that a figure counts: a start, an end, a session's minutes. */
record Event(LocalDate day, String child, long amount) {
  static Event of(Case each, LocalDate day) {
    return new Event(day, each.child(), 1);
  }
}
