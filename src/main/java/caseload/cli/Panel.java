package caseload.cli;

import caseload.casefile.Reading;
import caseload.journey.Days;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Priority;
import caseload.journey.Reason;
import caseload.journey.Referral;
import caseload.journey.State;
import caseload.policy.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The list for those who decide together: who waits, in which order, since when and why. */
final class Panel {
  private final Desk desk;

  Panel(Desk desk) {
    this.desk = desk;
  }

  void print() {
    List<Reading> all = desk.caseload().readAll();
    List<Journey> waiting =
        all.stream()
            .flatMap(reading -> reading.journey().stream())
            .filter(this::waits)
            .sorted(order())
            .toList();
    desk.say("Referrals to decide on, and the waiting list: " + waiting.size());
    if (!waiting.isEmpty()) new Listed(desk).print(table(waiting));
    Listed.unreadable(desk, all);
  }

  private boolean waits(Journey journey) {
    State state = journey.state(desk.policy(), desk.today());
    boolean accepted =
        decision(journey).filter(d -> d.outcome() == Priority.Outcome.ACCEPTED).isPresent();
    return state == State.REFERRED || (state == State.WAITING && !accepted);
  }

  /** By the school's scale, then by the day the referral was received. */
  private Comparator<Journey> order() {
    List<String> scale = desk.policy().priority().scale().stream().map(Choice::id).toList();
    return Comparator.<Journey>comparingInt(
            journey -> decision(journey).flatMap(Priority::priority).map(scale::indexOf).orElse(-1))
        .thenComparing(journey -> journey.current().map(Episode::opened).orElseThrow())
        .thenComparing(journey -> journey.mentee().mentee());
  }

  private static Optional<Priority> decision(Journey journey) {
    return journey.current().flatMap(episode -> episode.last(Priority.class));
  }

  private Table table(List<Journey> waiting) {
    return new Table(
        List.of(
            Table.Column.whole("Code"),
            Table.Column.text("Name"),
            Table.Column.whole("Received"),
            Table.Column.whole("Priority"),
            Table.Column.text("Reasons")),
        waiting.stream().map(this::row).toList());
  }

  private List<String> row(Journey journey) {
    Referral referral = journey.current().flatMap(Episode::referral).orElseThrow();
    return List.of(
        journey.mentee().mentee(),
        journey.mentee().name(),
        Days.say(referral.received()),
        decision(journey).flatMap(Priority::priority).orElse("to decide"),
        String.join(", ", referral.criteria().stream().map(Reason::id).toList()));
  }
}
