package caseload.cli;

import caseload.casefile.Reading;
import caseload.journey.Days;
import caseload.journey.Earlier;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Priority;
import caseload.journey.Reason;
import caseload.journey.Referral;
import caseload.journey.State;
import caseload.policy.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list for those who decide together: who waits, in which order, since when and why. */
final class Panel {
  private static final List<String> KEYS =
      List.of("code", "name", "state", "received", "priority", "criteria");

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
    List<Reading> unreadable = all.stream().filter(each -> each.problem().isPresent()).toList();
    if (desk.json()) desk.print(Machine.json(Map.of("mentees", json(waiting, unreadable))));
    else if (desk.csv()) new Listed(desk).print(KEYS, json(waiting, unreadable));
    else print(waiting, unreadable);
    Listed.unreadable(desk, all);
  }

  private void print(List<Journey> waiting, List<Reading> unreadable) {
    desk.say("Referrals to decide on, and the waiting list: " + waiting.size());
    if (!waiting.isEmpty() || !unreadable.isEmpty()) {
      new Listed(desk).print(table(waiting, unreadable));
    }
  }

  private List<Map<String, Object>> json(List<Journey> waiting, List<Reading> unreadable) {
    List<Map<String, Object>> mentees = new ArrayList<>();
    for (Journey journey : waiting) mentees.add(json(journey));
    for (Reading reading : unreadable) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("code", reading.code());
      reading.mentee().ifPresent(who -> one.put("name", who.name()));
      one.put("state", "CANNOT READ");
      mentees.add(one);
    }
    return mentees;
  }

  private Map<String, Object> json(Journey journey) {
    Optional<Referral> referral = journey.current().flatMap(Episode::referral);
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("code", journey.mentee().mentee());
    one.put("name", journey.mentee().name());
    one.put("state", Results.word(journey.state(desk.policy(), desk.today())));
    referral.ifPresent(each -> one.put("received", each.received().toString()));
    decision(journey).flatMap(Priority::priority).ifPresent(word -> one.put("priority", word));
    int before = Earlier.of(journey).episodes().size();
    if (before > 0) one.put("earlier", before);
    one.put(
        "criteria", referral.stream().flatMap(r -> r.criteria().stream()).map(Reason::id).toList());
    return one;
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
        .thenComparing(journey -> journey.current().map(Episode::opened).orElse(LocalDate.MAX))
        .thenComparing(journey -> journey.mentee().mentee());
  }

  private static Optional<Priority> decision(Journey journey) {
    return journey.current().flatMap(episode -> episode.last(Priority.class));
  }

  private Table table(List<Journey> waiting, List<Reading> unreadable) {
    return new Table(
        List.of(
            Table.Column.whole("Code"),
            Table.Column.text("Name"),
            Table.Column.whole("Received"),
            Table.Column.whole("Priority"),
            Table.Column.text("Reasons")),
        Stream.concat(waiting.stream().map(this::row), unreadable.stream().map(Panel::cannotRead))
            .toList());
  }

  private List<String> row(Journey journey) {
    Optional<Referral> referral = journey.current().flatMap(Episode::referral);
    return List.of(
        journey.mentee().mentee(),
        journey.mentee().name(),
        referral.map(Referral::received).map(Days::say).orElse("not on file"),
        decision(journey).flatMap(Priority::priority).orElse("to decide"),
        before(journey)
            + referral.stream()
                .flatMap(each -> each.criteria().stream())
                .map(Reason::id)
                .collect(Collectors.joining(", ")));
  }

  /** Those who decide know that a child was here before, and nothing of what was told then. */
  private static String before(Journey journey) {
    int episodes = Earlier.of(journey).episodes().size();
    return episodes == 0 ? "" : "here before (" + episodes + "): ";
  }

  private static List<String> cannotRead(Reading reading) {
    String name = reading.mentee().map(Mentee::name).orElse("");
    return List.of(reading.code(), name, "CANNOT READ", "", "");
  }
}
