package caseload.report;

import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.Journey;
import caseload.journey.Reopen;
import caseload.journey.State;
import caseload.policy.Policy;
import caseload.policy.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One piece of work: a child's episode, as far as it went by the day of the report. */
record Case(Journey journey, Episode episode, Policy policy) {

  /** Which child; two pieces of work with one child are two cases of one child. */
  String child() {
    return journey.mentee().mentee();
  }

  /** Which home; brothers and sisters are of one. */
  String home() {
    return journey.mentee().household().map(word -> "home of " + word).orElseGet(this::child);
  }

  LocalDate opened() {
    return episode.opened();
  }

  boolean openedIn(Span span) {
    return span.holds(opened());
  }

  boolean startedBy(LocalDate day) {
    return episode.started().filter(start -> !start.isAfter(day)).isPresent();
  }

  boolean startedIn(Span span) {
    return episode.started().filter(span::holds).isPresent();
  }

  /** Every end that was written in these days, also one that was taken back later. */
  List<Exit> exitsIn(Span span) {
    return episode.all(Exit.class).stream().filter(exit -> span.holds(exit.date())).toList();
  }

  Optional<LocalDate> started() {
    return episode.started();
  }

  /** The day of the end that still holds. */
  Optional<LocalDate> ended() {
    return episode.exit().map(Exit::date);
  }

  /** The days of ends of work that had begun. */
  List<LocalDate> endsIn(Span span) {
    return exitsIn(span).stream().map(Exit::date).filter(this::startedBy).toList();
  }

  /** The days on which ended work was opened again. */
  List<LocalDate> returnsIn(Span span) {
    return episode.all(Reopen.class).stream()
        .map(Reopen::date)
        .filter(day -> span.holds(day) && startedBy(day))
        .toList();
  }

  int ends(Span span) {
    return endsIn(span).size();
  }

  int endsWithoutStart(Span span) {
    return (int) exitsIn(span).stream().filter(exit -> !startedBy(exit.date())).count();
  }

  int returns(Span span) {
    return returnsIn(span).size();
  }

  /** The work had begun and its end, in these days, still holds. */
  boolean endedForGood(Span span) {
    return episode.exit().filter(e -> span.holds(e.date()) && startedBy(e.date())).isPresent();
  }

  State state(LocalDate day) {
    return journey.state(episode, policy, day);
  }

  boolean open(LocalDate day) {
    return state(day).open();
  }

  /** Referred and not yet begun, decided or not. */
  boolean waiting(LocalDate day) {
    State state = state(day);
    boolean listed = state == State.REFERRED || state == State.WAITING;
    return listed && !opened().isAfter(day);
  }
}
