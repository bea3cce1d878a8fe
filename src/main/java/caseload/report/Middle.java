package caseload.report;

import java.util.List;

/** The middle one of some numbers of days: half are no larger, half no smaller. */
final class Middle {
  private Middle() {}

  /** The median, rounded half up; 0 of nothing. */
  static long of(List<Long> days) {
    if (days.isEmpty()) return 0;
    List<Long> sorted = days.stream().sorted().toList();
    int half = sorted.size() / 2;
    if (sorted.size() % 2 == 1) return sorted.get(half);
    return (sorted.get(half - 1) + sorted.get(half) + 1) / 2;
  }
}
