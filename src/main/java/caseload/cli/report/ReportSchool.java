package caseload.cli.report;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Incomplete;
import caseload.cli.desk.Missing;
import caseload.cli.desk.Schools;
import caseload.journey.Days;
import caseload.journey.DropIn;
import caseload.journey.Journey;
import caseload.journey.Refusal;
import caseload.policy.SchoolFile;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Of which school a report is, where there are several: of each or of all together, as the policy
 * has it, and never both.
 */
@Command(addMethodSubcommands = false)
final class ReportSchool {
  @Option(
      names = "--school",
      paramLabel = "ID",
      description = "Of which school, where there are several.")
  private Optional<String> typed = Optional.empty();

  /** The school's id; empty for a report of all. */
  Optional<String> id(Desk desk) {
    Schools schools = new Schools(desk);
    Optional<String> id = typed.map(schools::id);
    boolean each = desk.policy().reports().bySchool();
    if (id.isPresent() && !each) throw Refusal.reportedTogether();
    if (each && id.isEmpty()) {
      throw Missing.options(List.of("--school: " + String.join(", ", schools.ids())));
    }
    return id;
  }

  /** The school that was named, for a page that stays with mentor and line manager. */
  Optional<String> named(Desk desk) {
    return typed.map(new Schools(desk)::id);
  }

  /** The school's file as the report sees it. */
  SchoolFile file(Desk desk) {
    return id(desk).map(desk.school()::reporting).orElseGet(desk::school);
  }

  /** Those of the school; all must be at one, or a child would be counted nowhere. */
  List<Journey> journeys(Desk desk, List<Journey> all) {
    Optional<String> id = id(desk);
    if (id.isEmpty()) return all;
    all.forEach(each -> known(desk, each.mentee().school(), each.mentee().mentee()));
    return all.stream().filter(each -> each.mentee().school().equals(id)).toList();
  }

  /** Those at the school. */
  List<DropIn> dropIns(Desk desk, List<DropIn> all) {
    Optional<String> id = id(desk);
    if (id.isEmpty()) return all;
    all.forEach(each -> known(desk, each.school(), "the drop-in of " + Days.say(each.date())));
    return all.stream().filter(each -> each.school().equals(id)).toList();
  }

  private static void known(Desk desk, Optional<String> school, String whose) {
    Schools schools = new Schools(desk);
    if (school.filter(schools.ids()::contains).isPresent()) return;
    throw new Incomplete(
        "The school of " + whose + " is not one of caseload.yaml, so no report was made.",
        "Write it into the file as  school: ID  . " + schools.thereAre());
  }
}
