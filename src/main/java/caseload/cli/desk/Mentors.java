package caseload.cli.desk;

import caseload.casefile.Reading;
import caseload.journey.Journey;
import caseload.journey.Mentoring;
import caseload.policy.Choice;
import caseload.policy.Nearest;
import caseload.policy.Staff;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Members of staff as they are typed: by id or name, and never one that is not on the list. */
public record Mentors(Desk desk) {

  /** The id of the person who was meant. */
  public static String id(Desk desk, String typed) {
    List<String> ids = desk.school().staff().stream().map(Staff::id).toList();
    if (ids.isEmpty()) return Choice.idOf(typed);
    return desk.school().person(typed).map(Staff::id).orElseThrow(() -> unknown(typed, ids));
  }

  private static Mistyped unknown(String typed, List<String> ids) {
    String near = Nearest.to(typed, ids).map(id -> "Did you mean " + id + "?\n").orElse("");
    return new Mistyped(
        "\"" + typed + "\" is not on the staff list of caseload.yaml",
        near + "There are: " + String.join(", ", ids));
  }

  /** Those of one mentor, and of those whom the mentor stands in for today; all without a word. */
  public static Predicate<Journey> of(Desk desk, Optional<String> typed) {
    if (typed.isEmpty()) return any -> true;
    String who = id(desk, typed.get());
    Mentoring mentoring = new Mentoring(desk.school());
    return journey -> mentoring.has(who, journey, desk.today());
  }

  /** The journeys that can be read. */
  public static List<Journey> journeys(List<Reading> all) {
    return all.stream().flatMap(reading -> reading.journey().stream()).toList();
  }

  /** Whose a child is, and who stands in today; nothing where a school has one mentor. */
  public Optional<String> line(Journey journey) {
    Mentoring mentoring = new Mentoring(desk.school());
    if (desk.school().mentors().size() < 2) return Optional.empty();
    return mentoring
        .mentor(journey)
        .map(id -> "Mentor    " + name(id) + standingIn(mentoring.covers(id, desk.today())));
  }

  private String standingIn(List<Staff> covers) {
    if (covers.isEmpty()) return "";
    String names = covers.stream().map(Staff::name).collect(Collectors.joining(", "));
    return "; standing in today: " + names;
  }

  private String name(String id) {
    return desk.school().person(id).map(Staff::name).orElse(id);
  }
}
