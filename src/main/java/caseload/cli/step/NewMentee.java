package caseload.cli.step;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Schools;
import caseload.journey.Mentee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who a new child is: options of {@code refer}, or fields of its file. */
@Command(addMethodSubcommands = false)
final class NewMentee {
  @Option(names = "--name", paramLabel = "NAME", description = "The child's full name.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--known-as", paramLabel = "NAME", description = "The name the child goes by.")
  private Optional<String> knownAs = Optional.empty();

  @Option(names = "--date-of-birth", paramLabel = "DATE", description = "Day, month, year.")
  private Optional<String> dateOfBirth = Optional.empty();

  @Option(names = "--class", paramLabel = "CLASS", description = "Class or tutor group.")
  private Optional<String> inClass = Optional.empty();

  @Option(names = "--upn", paramLabel = "UPN", description = "Unique pupil number.")
  private Optional<String> upn = Optional.empty();

  @Option(names = "--household", paramLabel = "WORD", description = "The same for siblings.")
  private Optional<String> household = Optional.empty();

  @Option(names = "--school", paramLabel = "ID", description = "Which of several schools.")
  private Optional<String> school = Optional.empty();

  /** Of a child who was here before it is known who that is; an option may not say it again. */
  void mustBeOpen() {
    boolean given =
        Stream.of(name, knownAs, dateOfBirth, inClass, upn, household, school)
            .anyMatch(Optional::isPresent);
    if (!given) return;
    throw new Mistyped(
        "who this child is stands in mentee.yaml already",
        "Leave out --name and the like; what has changed is changed in that file.");
  }

  /** Takes what the referral's file says of the child, and lists what is still missing. */
  void takeFrom(Draft draft, Desk desk, List<String> missing) {
    name = name.or(() -> draft.take("name"));
    knownAs = knownAs.or(() -> draft.take("known-as"));
    dateOfBirth = dateOfBirth.or(() -> draft.take("date-of-birth"));
    inClass = inClass.or(() -> draft.take("class"));
    upn = upn.or(() -> draft.take("upn"));
    household = household.or(() -> draft.take("household"));
    if (name.filter(text -> !text.isBlank()).isEmpty()) missing.add("--name");
    dateOfBirth.ifPresent(desk.days()::past);
    if (dateOfBirth.isEmpty()) missing.add("--date-of-birth");
    Schools schools = new Schools(desk);
    school = school.or(() -> draft.take("school")).map(schools::id);
    if (school.isEmpty() && schools.several()) missing.add("--school");
  }

  /** The child, with a new code. */
  Mentee mentee(Desk desk, LocalDate day) {
    return new Mentee(
        desk.caseload().newCode(),
        name.orElseThrow().strip(),
        knownAs,
        desk.days().past(dateOfBirth.orElseThrow()),
        upn,
        Optional.empty(),
        inClass.stream().map(group -> new Mentee.InClass(group, day)).toList(),
        Optional.empty(),
        List.of(),
        List.of(),
        household,
        false,
        desk.recorded(),
        List.of(),
        school);
  }
}
