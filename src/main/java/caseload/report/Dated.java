package caseload.report;

import caseload.policy.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * What a figure adds up, over its days: of two reports whose days overlap, it says how much is in
 * both.
 */
record Dated(Span window, List<Event> events) {
  Dated {
    events = events.stream().filter(event -> window.holds(event.day())).toList();
  }

  /** What falls on these days. */
  Dated on(Span days) {
    return new Dated(days, events);
  }

  long sum() {
    return events.stream().mapToLong(Event::amount).sum();
  }

  int children() {
    return (int) events.stream().map(Event::child).distinct().count();
  }

  int homes() {
    return (int) events.stream().map(Event::home).distinct().count();
  }

  boolean covers(Span days) {
    return !days.from().isBefore(window.from()) && !days.to().isAfter(window.to());
  }

  boolean overlaps(Dated other) {
    LocalDate from = other.window().from();
    return !from.isAfter(window.to()) && !other.window().to().isBefore(window.from());
  }
}
