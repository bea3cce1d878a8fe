package caseload.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The school's terms, half-terms and closed days, in order of time. */
public record Calendar(
    List<Term> terms,
    List<LocalDate> closed,
    Optional<DayOfWeek> sessionDay,
    Optional<BankHolidays> bankHolidays,
    Optional<TwoWeeks> twoWeek) {
  public Calendar {
    terms = List.copyOf(terms);
    closed = List.copyOf(closed);
    for (int i = 1; i < terms.size(); i++) {
      if (!terms.get(i).from().isAfter(terms.get(i - 1).to())) {
        throw new Unfit("terms", terms.get(i).id() + " must begin after the term before it ends");
      }
    }
  }

  /** The term with this id. */
  public Optional<Term> term(String id) {
    return terms.stream().filter(term -> term.id().equals(Choice.idOf(id))).findFirst();
  }

  /** The term that a day lies in. */
  public Optional<Term> termOn(LocalDate day) {
    return terms.stream().filter(term -> term.span().holds(day)).findFirst();
  }

  /** The newest term that has begun on a day. */
  public Optional<Term> latest(LocalDate day) {
    return terms.stream().filter(term -> !term.from().isAfter(day)).reduce((a, b) -> b);
  }

  /** The half-terms, in order of time; a term without a half-term holiday is one of them. */
  public List<Span> halves() {
    return terms.stream().flatMap(term -> term.halves().stream()).toList();
  }

  /** True when children are in school. */
  public boolean open(LocalDate day) {
    boolean weekday = day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    return weekday
        && !closed.contains(day)
        && !bankHoliday(day)
        && termOn(day)
            .filter(term -> term.halfTerm().filter(h -> h.holds(day)).isEmpty())
            .isPresent();
  }

  /** True on a bank holiday that the school keeps. */
  public boolean bankHoliday(LocalDate day) {
    return bankHolidays.filter(kept -> kept.holds(day)).isPresent();
  }

  /** School days from the day after {@code from} up to and including {@code to}. */
  public int schoolDays(LocalDate from, LocalDate to) {
    return (int)
        from.plusDays(1)
            .datesUntil(to.isBefore(from) ? from.plusDays(1) : to.plusDays(1))
            .filter(this::open)
            .count();
  }

  /** The day that lies so many school days after another; weekdays where no term is known. */
  public LocalDate afterSchoolDays(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; left -= counts(day) ? 1 : 0) day = day.plusDays(1);
    return day;
  }

  /** The same day some weeks later; while the school is closed on it, one more week later. */
  public LocalDate sameWeekday(LocalDate from, int weeks) {
    LocalDate day = from.plusWeeks(weeks);
    while (DayOfWeek.FRIDAY.compareTo(day.getDayOfWeek()) >= 0 && !counts(day)) {
      day = day.plusWeeks(1);
    }
    return day;
  }

  /** The last usual day for sessions up to a day, from which weeks count; else the day itself. */
  public LocalDate usualDay(LocalDate day) {
    return sessionDay.map(usual -> day.with(TemporalAdjusters.previousOrSame(usual))).orElse(day);
  }

  /** The day of the next session so many weeks later: on a timetable of two weeks, in the right. */
  public LocalDate nextSession(LocalDate from, int weeks) {
    return twoWeek
        .filter(turns -> turns.meet(weeks))
        .map(turns -> turns.later(from, weeks, this))
        .orElseGet(() -> sameWeekday(from, weeks));
  }

  /** Which of the two weeks a day lies in, where there are two. */
  public Optional<TwoWeeks.Week> week(LocalDate day) {
    return twoWeek.map(turns -> turns.week(day, this));
  }

  /** True when a session may fall on a day: school is open, or it is a weekend as it was before. */
  boolean sessionsOn(LocalDate day) {
    return DayOfWeek.FRIDAY.compareTo(day.getDayOfWeek()) < 0 || counts(day);
  }

  /** The same with more days on which school is closed. */
  Calendar alsoClosed(List<LocalDate> more) {
    List<LocalDate> all = Stream.concat(closed.stream(), more.stream()).toList();
    return new Calendar(terms, all, sessionDay, bankHolidays, twoWeek);
  }

  /** The same with sessions in one of the two weeks. */
  Calendar inWeek(TwoWeeks.Week week) {
    return new Calendar(
        terms, closed, sessionDay, bankHolidays, twoWeek.map(turns -> turns.in(week)));
  }

  /** A day, or the first school day after it. */
  public LocalDate openFrom(LocalDate day) {
    return counts(day) ? day : afterSchoolDays(day, 1);
  }

  /** The day itself when school is open on it, else the last day before on which it is. */
  public LocalDate openUntil(LocalDate day) {
    if (terms.isEmpty() || day.isBefore(terms.get(0).from())) return day;
    LocalDate open = day;
    while (!counts(open) && open.isAfter(terms.get(0).from())) open = open.minusDays(1);
    return open;
  }

  private boolean counts(LocalDate day) {
    boolean known = !terms.isEmpty() && !day.isAfter(terms.get(terms.size() - 1).to());
    return known ? open(day) : day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
  }

  /** Weeks of teaching in a span: school days divided by five, rounded to the nearest week. */
  public int teachingWeeks(Span span) {
    long days = span.from().datesUntil(span.to().plusDays(1)).filter(this::open).count();
    return Math.toIntExact(Math.round(days / 5.0));
  }
}
