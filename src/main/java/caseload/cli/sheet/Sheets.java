package caseload.cli.sheet;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Listed;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Mistyped;
import caseload.journey.Contact;
import caseload.journey.Days;
import caseload.journey.Episode;
import caseload.journey.Filing;
import caseload.journey.Journey;
import caseload.journey.Network;
import caseload.journey.Shared;
import caseload.policy.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page about one mentee: what the file holds, who is around the child, what goes along. */
public record Sheets(Desk desk, boolean screenSafe) {

  /** What the file must hold, and how it stands. */
  public void filing(Journey journey) {
    Optional<Filing> filing = Filing.of(journey, desk.policy(), desk.today());
    if (desk.json()) {
      Map<String, Object> file = filing.map(each -> new FilingSheet(each).map()).orElse(Map.of());
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("code", journey.mentee().mentee());
      json.put("file", file);
      desk.print(Machine.json(json));
      return;
    }
    head(journey, "the file");
    if (filing.isEmpty()) {
      desk.say("There is nothing to hold it against: no referral, or no list in the policy.");
      return;
    }
    new Listed(desk).print(new FilingSheet(filing.get()).table(), true);
    desk.say(new FilingSheet(filing.get()).line() + ".");
    filing.get().missing().stream()
        .findFirst()
        .ifPresent(
            item ->
                desk.note(
                    "If it is kept on paper:  caseload file %s --kept %s --where WHERE"
                        .formatted(journey.mentee().mentee(), item.id())));
  }

  /** The family, the agencies, the school's people, and what was passed on. */
  void network(Journey journey) {
    Network network = Network.of(journey, desk.school(), desk.today());
    if (desk.json()) {
      desk.print(Machine.json(Map.of("network", NetworkJson.map(network, screenSafe))));
      return;
    }
    head(journey, "the network");
    section("Family and carers", network.family().stream().map(this::contact).toList());
    section(
        "Agencies",
        network.agencies().stream()
            .flatMap(each -> Stream.concat(Stream.of(agency(each)), people(each)))
            .toList());
    section(
        "At school",
        network.staff().stream()
            .map(p -> words(p.role()) + ": " + p.what() + ", " + Days.say(p.last()))
            .toList());
    section(
        "Passed on",
        network.shared().stream()
            .map(each -> Days.say(each.date()) + "  " + shared(each.shared()))
            .toList());
  }

  private Stream<String> people(Network.Agency agency) {
    return agency.people().stream().map(person -> "  " + contact(person));
  }

  private static String agency(Network.Agency agency) {
    int times = agency.met().size();
    if (times == 0) return agency.name() + ": not met yet";
    String last = Days.say(agency.met().get(times - 1));
    return "%s: met %s, last %s"
        .formatted(agency.name(), times == 1 ? "once" : times + " times", last);
  }

  private String contact(Contact contact) {
    String name = screenSafe ? "" : contact.name() + ", ";
    String responsible =
        contact.agency().isPresent()
                || contact.parentalResponsibility() == Contact.Responsibility.NO
            ? ""
            : ", parental responsibility " + Word.of(contact.parentalResponsibility());
    Stream<String> reach = Stream.of(contact.phone(), contact.email()).flatMap(Optional::stream);
    String how = screenSafe ? "" : reach.map(each -> ", " + each).collect(Collectors.joining());
    String letters = contact.mayBeWrittenTo() ? ", letters" : "";
    String restricted = contact.restriction().isPresent() ? ", RESTRICTED" : "";
    return name + contact.relationship() + responsible + how + letters + restricted;
  }

  static String shared(Shared shared) {
    return "%s: %s (%s)"
        .formatted(words(shared.with()), shared.what(), words(Word.of(shared.basis())));
  }

  /** Refuses to print as JSON, which has the whole record, what is to be safe on a screen. */
  void wholeForPrograms() {
    if (!screenSafe) return;
    throw new Mistyped(
        "--screen-safe and --json do not go together here: JSON has names and addresses in it",
        "Leave out one of them.");
  }

  /** What goes with the child to the next school. */
  void transition(Journey journey) {
    new TransitionSheet(this).print(journey);
  }

  /** What was rated at entry beside what was rated later. */
  void change(Journey journey, boolean history) {
    List<Episode> now = journey.current().stream().toList();
    new ChangeSheet(this, journey, history ? journey.episodes() : now).print();
  }

  void head(Journey journey, String what) {
    String name =
        screenSafe ? ShowCommand.initials(journey.mentee().name()) : journey.mentee().name();
    desk.say(
        "%s (%s): %s, %s".formatted(name, journey.mentee().mentee(), what, Days.say(desk.today())));
  }

  void section(String heading, List<String> lines) {
    desk.say("");
    desk.say(heading);
    (lines.isEmpty() ? List.of("nothing is written down") : lines)
        .forEach(line -> desk.say("  " + line));
  }

  static String words(String id) {
    return id.replace('-', ' ');
  }
}
