package caseload.cli.upkeep;

import caseload.casefile.Caseload;
import caseload.cli.desk.Desk;
import caseload.journey.Journey;
import caseload.journey.State;
import caseload.policy.Term;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A first walk round a practice caseload: the Monday screen, a term report, things to try. */
record Tour(Desk desk, Caseload caseload, List<Journey> made) {
  /** Endings in a term from which its report says something to governors. */
  private static final int ENOUGH = 5;

  Tour {
    made = List.copyOf(made);
  }

  void walk() {
    desk.say("");
    call("due");
    term().ifPresent(this::report);
    toTry();
  }

  private void report(Term term) {
    Path paper = caseload.root().resolve("term-report-" + term.id() + ".pdf");
    desk.say("");
    call("report", "term", "--term", term.id(), "--audience", "governors", "-o", "" + paper);
  }

  /** The latest term with enough endings for a report to governors. */
  private Optional<Term> term() {
    return caseload.school().calendar().terms().stream()
        .filter(term -> endings(term) >= ENOUGH)
        .reduce((earlier, later) -> later);
  }

  private long endings(Term term) {
    return made.stream()
        .flatMap(journey -> journey.episodes().stream())
        .filter(episode -> !episode.held().isEmpty())
        .flatMap(episode -> episode.exit().stream())
        .filter(exit -> term.span().holds(exit.date()))
        .count();
  }

  private void toTry() {
    desk.say("");
    desk.say("Try, in that folder:");
    say(1, "caseload list", "everybody at a glance");
    say(2, "caseload due --until fri", "the rest of the week");
    one(State.ACTIVE).ifPresent(this::toTryWith);
    one(State.PAUSED).ifPresent(code -> say(5, "caseload session " + code, "refused: no consent"));
    desk.note("When you are ready for your own:  caseload init");
  }

  private void toTryWith(String code) {
    say(3, "caseload show " + code, "one mentee");
    say(4, "caseload session " + code, "record a session; it asks");
  }

  private void say(int number, String command, String what) {
    desk.say(String.format(Locale.ROOT, "  %d  %-26s  %s", number, command, what));
  }

  private Optional<String> one(State state) {
    return made.stream()
        .filter(each -> each.state(caseload.school().policy(), desk.today()) == state)
        .map(journey -> journey.mentee().mentee())
        .findFirst();
  }

  /** Does a command in the practice caseload. */
  private void call(String... words) {
    Stream<String> typed = Stream.of("--folder", caseload.root().toString());
    desk.called(Stream.concat(typed, Stream.of(words)).toArray(String[]::new));
  }
}
