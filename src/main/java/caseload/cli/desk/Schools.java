package caseload.cli.desk;

import caseload.casefile.Reading;
import caseload.journey.Capacity;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Priority;
import caseload.journey.Refusal;
import caseload.policy.Choice;
import caseload.policy.Nearest;
import caseload.policy.SchoolFile;
import caseload.policy.ServedSchool;
import caseload.policy.Staff;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The schools of a service as they are typed, and which of them a child is at. */
public record Schools(Desk desk) {

  /** The id of the school that was meant. */
  public String id(String typed) {
    List<Choice> schools = all();
    if (schools.isEmpty()) {
      throw new Mistyped(
          "this caseload is of one school",
          "Leave --school out, or write the list  schools:  into caseload.yaml.");
    }
    return Choice.find(schools, typed).map(Choice::id).orElseThrow(() -> unknown(typed));
  }

  private Mistyped unknown(String typed) {
    String near = Nearest.to(typed, ids()).map(id -> "Did you mean " + id + "?\n").orElse("");
    return new Mistyped(
        "\"" + typed + "\" is not one of the schools in caseload.yaml", near + thereAre());
  }

  /** The words that list them. */
  public String thereAre() {
    return "There are: " + String.join(", ", ids());
  }

  /** True when there are several, so that each child is at one of them. */
  public boolean several() {
    return !desk.school().schools().isEmpty();
  }

  /** The ids of the schools that are served. */
  public List<String> ids() {
    return all().stream().map(Choice::id).toList();
  }

  private List<Choice> all() {
    return desk.school().schools().stream().map(ServedSchool::choice).toList();
  }

  /** Those of one school; all without a word. */
  public Predicate<Journey> of(Optional<String> typed) {
    Optional<String> wanted = typed.map(this::id);
    return journey -> wanted.isEmpty() || journey.mentee().school().equals(wanted);
  }

  /** What the hours hold: of one school those given to it alone, and nothing where none are. */
  public Optional<Capacity> capacity(List<Reading> all, Optional<String> typed) {
    List<Journey> there = Mentors.journeys(all).stream().filter(of(typed)).toList();
    SchoolFile file = typed.map(this::id).map(desk.school()::reporting).orElseGet(desk::school);
    Capacity capacity = Capacity.of(there, file, desk.today());
    boolean unknown = typed.isPresent() && capacity.hours().signum() == 0;
    return unknown ? Optional.empty() : Optional.of(capacity);
  }

  /** Which school a child is at. */
  String line(Journey journey) {
    return "School    "
        + journey
            .mentee()
            .school()
            .map(id -> served(id).map(ServedSchool::name).orElse(id))
            .orElse("not written down");
  }

  private Optional<ServedSchool> served(String id) {
    return desk.school().schools().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * A mentor has children in the schools of his own.
   *
   * @throws Refusal when the decision names one who does not work in the child's
   */
  public void mentorWorksThere(Mentee mentee, Priority decision) {
    Optional<String> school = mentee.school().filter(id -> several());
    decision
        .mentor()
        .flatMap(desk.school()::person)
        .filter(mentor -> school.filter(id -> !mentor.worksIn(id)).isPresent())
        .map(Staff::name)
        .ifPresent(
            name -> {
              throw Refusal.worksElsewhere(mentee, name, school.orElseThrow());
            });
  }
}
