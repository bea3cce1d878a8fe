package caseload.cli;

import caseload.journey.Contact;
import caseload.journey.Days;
import caseload.journey.Filing;
import caseload.journey.Journey;
import caseload.journey.Network;
import caseload.journey.NextSchool;
import caseload.journey.Shared;
import caseload.journey.Transition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page about one mentee: what the file holds, who is around the child, what goes along. */
record Sheets(Desk desk, boolean screenSafe) {

  /** What the file must hold, and how it stands. */
  void filing(Journey journey) {
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
            : ", parental responsibility " + Results.word(contact.parentalResponsibility());
    Stream<String> reach = Stream.of(contact.phone(), contact.email()).flatMap(Optional::stream);
    String how = screenSafe ? "" : reach.map(each -> ", " + each).collect(Collectors.joining());
    String letters = contact.mayBeWrittenTo() ? ", letters" : "";
    String restricted = contact.restriction().isPresent() ? ", RESTRICTED" : "";
    return name + contact.relationship() + responsible + how + letters + restricted;
  }

  private static String shared(Shared shared) {
    return "%s: %s (%s)"
        .formatted(words(shared.with()), shared.what(), words(Results.word(shared.basis())));
  }

  /** What goes with the child to the next school. */
  void transition(Journey journey) {
    Optional<NextSchool> next = NextSchool.of(journey, desk.today());
    if (desk.json()) {
      Map<String, Object> map = next.map(NetworkJson::map).orElse(Map.of());
      desk.print(Machine.json(Map.of("transition", map)));
      return;
    }
    head(journey, "the move to the next school");
    if (next.isEmpty()) {
      desk.say("No next school is written down yet.");
      desk.note(
          "To do it:  caseload meeting %s --kind transition --with ROLE --receiving-school NAME"
              .formatted(journey.mentee().mentee()));
      return;
    }
    move(next.get());
  }

  private void move(NextSchool next) {
    Transition move = next.transition();
    section(
        "Next school",
        Stream.concat(
                Stream.of(
                    move.receivingSchool() + " (written down " + Days.say(next.recorded()) + ")"),
                move.contact().map(who -> "Contact there: " + words(who)).stream())
            .toList());
    section("Support that goes on", move.support().stream().toList());
    section("What works", move.whatWorks().stream().toList());
    section(
        "In the child's words", next.voice().stream().map(words -> "\"" + words + "\"").toList());
    section(
        "Targets",
        next.targets().stream()
            .map(t -> t.target() + ": " + t.status().map(Results::word).orElse("open"))
            .toList());
    section("Passed on", next.shared().stream().map(Sheets::shared).toList());
    desk.say("");
    desk.say("Not in here: anything that the DSL keeps. That goes from DSL to DSL.");
  }

  private void head(Journey journey, String what) {
    String name =
        screenSafe ? ShowCommand.initials(journey.mentee().name()) : journey.mentee().name();
    desk.say(
        "%s (%s): %s, %s".formatted(name, journey.mentee().mentee(), what, Days.say(desk.today())));
  }

  private void section(String heading, List<String> lines) {
    desk.say("");
    desk.say(heading);
    (lines.isEmpty() ? List.of("nothing is written down") : lines)
        .forEach(line -> desk.say("  " + line));
  }

  private static String words(String id) {
    return id.replace('-', ' ');
  }
}
