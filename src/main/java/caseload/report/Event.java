package caseload.report;

import java.time.LocalDate;

/** Something of one child on one day that a figure counts: a start, an end, a session's minutes. */
record Event(LocalDate day, String child, String home, long amount) {
  static Event of(Case each, LocalDate day) {
    return of(each, day, 1);
  }

  static Event of(Case each, LocalDate day, long amount) {
    return new Event(day, each.child(), each.home(), amount);
  }
}
