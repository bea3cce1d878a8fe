package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.GroupWords;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Who;
import caseload.journey.Concern;
import caseload.policy.Choice;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload concern}: a pointer that something was passed on; it has no place for what. */
@Command(
    name = "concern",
    addMethodSubcommands = false,
    description = "Record that a concern was passed on; what it was has no place here.",
    footer = {"", "Example", "  caseload concern m-7k3q9x --passed-to dsl --reference CP-2026-114"})
public final class ConcernCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Parameters(paramLabel = "MENTEE", description = "Code, initials or name.")
  private String mentee;

  @Option(names = "--passed-to", paramLabel = "ROLE", description = "To whom, by role.")
  private Optional<String> passedTo = Optional.empty();

  @Option(names = "--reference", paramLabel = "REF", description = "The number it has there.")
  private Optional<String> reference = Optional.empty();

  @Override
  public void run() {
    Draft draft = step.draft(desk, Concern.class);
    draft.text("passed-to", passedTo.map(Choice::idOf)).text("reference", reference);
    Concern concern = draft.record(Concern.class);
    CaseFile file = new Who(desk).find(mentee);
    Saving saving = new Saving(desk).add(file, file.read(), concern);
    concern.namesNobody(new GroupWords(desk).everybody());
    Pick.from(desk.school().roles(), concern.passedTo(), "--passed-to");
    saving.save(List.of(), "passed to " + concern.passedTo() + named(concern));
    desk.note("Note    What it was about goes to " + lead() + " today, and into no file here.");
  }

  /** The person who has the role, when the staff list says. */
  private String named(Concern concern) {
    return desk.school().staff().stream()
        .filter(person -> person.role().equals(concern.passedTo()))
        .findFirst()
        .or(() -> isLead(concern) ? desk.school().safeguardingLead() : Optional.empty())
        .map(person -> " (" + person.name() + ")")
        .orElse("");
  }

  private static boolean isLead(Concern concern) {
    return concern.passedTo().equals("dsl");
  }

  private String lead() {
    return desk.school()
        .safeguardingLead()
        .map(person -> person.name() + ", " + person.role().replace('-', ' ') + ",")
        .orElse("the DSL");
  }
}
