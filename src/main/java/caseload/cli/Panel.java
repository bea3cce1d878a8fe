package caseload.cli;

import caseload.casefile.Reading;
import caseload.journey.Capacity;
import caseload.journey.Days;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Places;
import caseload.journey.Priority.Outcome;
import caseload.journey.Reason;
import caseload.journey.Referral;
import caseload.journey.Wait;
import caseload.policy.Choice;
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
    for (Wait wait : waiting) mentees.add(json(wait, mentees.size() + 1));
    for (Reading reading : unreadable) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("code", reading.code());
      reading.mentee().ifPresent(who -> one.put("name", who.name()));
      one.put("state", "CANNOT READ");
      mentees.add(one);
    }
    return mentees;
  }

  private Map<String, Object> json(Wait wait, int place) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("code", wait.journey().mentee().mentee());
    one.put("name", wait.journey().mentee().name());
    one.put("state", Results.word(wait.journey().state(desk.policy(), desk.today())));
    referral(wait).ifPresent(each -> one.put("received", each.received().toString()));
    wait.priority().ifPresent(word -> one.put("priority", word));
    one.put("criteria", criteria(wait));
    one.put("place", place);
    one.put("waiting-days", wait.days(desk.today()));
    wait.points().ifPresent(points -> one.put("points", points));
    one.put("why", wait.why(desk.school(), desk.today()));
    return one;
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
        Stream.concat(waiting.stream().map(this::row), unreadable.stream().map(Panel::cannotRead))
            .toList());
  }

  /** True when the list goes by more than a word of the scale. */
  private boolean hasRules() {
    WaitingList list = desk.policy().priority().list();
    return list.by() == WaitingList.Order.POINTS || !list.first().isEmpty();
  }

  private List<String> row(Wait wait) {
    return List.of(
        wait.journey().mentee().mentee(),
        wait.journey().mentee().name(),
        referral(wait).map(Referral::received).map(Days::shortly).orElse("not on file"),
        Room.howLong(wait.days(desk.today())),
        wait.priority().orElse(decided(wait)),
        why(wait));
  }

  private static String decided(Wait wait) {
    if (wait.decision().isEmpty()) return "to decide";
    return wait.decision().get().outcome() == Outcome.WAITING ? "listed" : "more asked";
  }

  /** {@code Looked after; 7: bereavement 5, pupil-premium 2}; else the reasons for referral. */
  private String why(Wait wait) {
    String group = wait.group().map(Choice::name).orElse("");
    if (wait.points().isEmpty()) return group.isEmpty() ? String.join(", ", criteria(wait)) : group;
    List<String> all = wait.why(desk.school(), desk.today());
    String parts = String.join(", ", all.subList(group.isEmpty() ? 0 : 1, all.size()));
    String points = wait.points().get() + (parts.isEmpty() ? "" : ": " + parts);
    return group.isEmpty() ? points : group + "; " + points;
  }

  private static Optional<Referral> referral(Wait wait) {
    return wait.journey().current().flatMap(Episode::referral);
  }

  private static List<String> criteria(Wait wait) {
    return referral(wait).stream()
        .flatMap(each -> each.criteria().stream())
        .map(Reason::id)
        .toList();
  }

  private static List<String> cannotRead(Reading reading) {
    String name = reading.mentee().map(Mentee::name).orElse("");
    return List.of(reading.code(), name, "CANNOT READ", "", "", "");
  }
}
