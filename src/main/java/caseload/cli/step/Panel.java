package caseload.cli.step;

import caseload.casefile.Reading;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Listed;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Mentors;
import caseload.cli.desk.Room;
import caseload.cli.desk.Table;
import caseload.journey.Capacity;
import caseload.journey.Days;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Places;
import caseload.journey.Wait;
import caseload.policy.WaitingList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The list for those who decide together: who waits, in which order and why, and how long. */
final class Panel {
  private static final List<String> KEYS =
      List.of(
          "code",
          "name",
          "state",
          "received",
          "priority",
          "criteria",
          "place",
          "waiting-days",
          "points",
          "why");

  private final Desk desk;

  Panel(Desk desk) {
    this.desk = desk;
  }

  void print() {
    List<Reading> all = desk.caseload().readAll();
    List<Journey> journeys = Mentors.journeys(all);
    List<Wait> waiting = Wait.list(journeys, desk.school(), desk.today());
    List<Reading> unreadable = all.stream().filter(each -> each.problem().isPresent()).toList();
    Capacity capacity = Capacity.of(journeys, desk.school(), desk.today());
    if (desk.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("mentees", json(waiting, unreadable));
      json.put("capacity", Room.json(capacity));
      desk.print(Machine.json(json));
    } else if (desk.csv()) new Listed(desk).print(KEYS, json(waiting, unreadable));
    else print(waiting, unreadable, capacity, Places.on(desk.today(), journeys, desk.school()));
    Listed.unreadable(desk, all);
  }

  private void print(
      List<Wait> waiting, List<Reading> unreadable, Capacity capacity, Optional<Places> intake) {
    desk.say("Referrals to decide on, and the waiting list: " + waiting.size());
    if (!waiting.isEmpty() || !unreadable.isEmpty()) {
      new Listed(desk).print(table(waiting, unreadable));
    }
    desk.say(capacity.says());
    intake.ifPresent(
        places ->
            desk.say(
                "Places free in the intake from %s to %s: %d of %d."
                    .formatted(
                        Days.say(places.days().from()),
                        Days.say(places.days().to()),
                        places.free(),
                        places.all())));
  }

  private List<Map<String, Object>> json(List<Wait> waiting, List<Reading> unreadable) {
    List<Map<String, Object>> mentees = new ArrayList<>();
    for (Wait wait : waiting) mentees.add(new PanelRow(wait, desk).json(mentees.size() + 1));
    for (Reading reading : unreadable) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("code", reading.code());
      reading.mentee().ifPresent(who -> one.put("name", who.name()));
      one.put("state", "CANNOT READ");
      mentees.add(one);
    }
    return mentees;
  }

  private Table table(List<Wait> waiting, List<Reading> unreadable) {
    return new Table(
        List.of(
            Table.Column.whole("Code"),
            Table.Column.text("Name"),
            Table.Column.whole("Received"),
            Table.Column.whole("Waits"),
            Table.Column.whole("Priority"),
            Table.Column.text(hasRules() ? "Why" : "Reasons")),
        Stream.concat(
                waiting.stream().map(each -> new PanelRow(each, desk).cells()),
                unreadable.stream().map(Panel::cannotRead))
            .toList());
  }

  /** True when the list goes by more than a word of the scale. */
  private boolean hasRules() {
    WaitingList list = desk.policy().priority().list();
    return list.by() == WaitingList.Order.POINTS || !list.first().isEmpty();
  }

  private static List<String> cannotRead(Reading reading) {
    String name = reading.mentee().map(Mentee::name).orElse("");
    return List.of(reading.code(), name, "CANNOT READ", "", "", "");
  }
}
