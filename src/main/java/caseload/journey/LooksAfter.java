package caseload.journey;

import caseload.policy.Calendar;
import caseload.policy.Exits;
import caseload.policy.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days on which an ended episode is to be looked at again, as the school's policy has them. */
record LooksAfter(Exit exit, Exits rule, Calendar calendar) {

  /** Those days after the first so many, which were done; the first may be a day of its own. */
  List<LocalDate> after(int done) {
    List<LocalDate> days = new ArrayList<>(byPolicy());
    Optional<LocalDate> own = exit.followUp();
    if (own.isPresent() && days.isEmpty()) days.add(own.get());
    else own.ifPresent(day -> days.set(0, day));
    return days.stream().skip(done).map(calendar::openFrom).toList();
  }

  private List<LocalDate> byPolicy() {
    Stream<LocalDate> weeks = rule.followUpWeeks().stream().map(exit.date()::plusWeeks);
    Stream<LocalDate> months = rule.followUpMonths().stream().map(exit.date()::plusMonths);
    Stream<LocalDate> halves = rule.followUpHalfTerms().stream().flatMap(this::halfTerm);
    return Stream.of(weeks, months, halves).flatMap(each -> each).sorted().toList();
  }

  /** The middle of the half-term that lies so many after the one of the exit. */
  private Stream<LocalDate> halfTerm(int number) {
    return calendar.halves().stream()
        .filter(half -> half.from().isAfter(exit.date()))
        .skip(number - 1L)
        .limit(1)
        .map(LooksAfter::middle);
  }

  private static LocalDate middle(Span half) {
    long days = half.to().toEpochDay() - half.from().toEpochDay();
    return half.from().plusDays(days / 2);
  }
}
