package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Who;
import caseload.journey.Countersignature;
import caseload.policy.Choice;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload countersign}: somebody agrees to a referral that was taken in without it. */
@Command(
    name = "countersign",
    addMethodSubcommands = false,
    description = "Record that a referral was countersigned, and by whom.",
    footer = {"", "Example", "  caseload countersign m-7k3q9x --role head-teacher --date fri"})
public final class CountersignCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Parameters(paramLabel = "MENTEE", description = "Code, initials or name.")
  private String mentee;

  @Option(names = "--role", paramLabel = "ROLE", description = "Who signed, e.g. head-teacher.")
  private Optional<String> role = Optional.empty();

  @Option(names = "--name", paramLabel = "NAME", description = "The name, if it is wanted.")
  private Optional<String> name = Optional.empty();

  @Override
  public void run() {
    Draft draft = step.draft(desk, Countersignature.class).text("role", role).text("name", name);
    draft.text("role", draft.text("role").map(this::id));
    Countersignature signed = draft.record(Countersignature.class);
    CaseFile file = new Who(desk).find(mentee);
    new Saving(desk).add(file, file.read(), signed).save(List.of(), "by " + signed.role());
  }

  private String id(String typed) {
    List<Choice> may = desk.policy().referral().countersignedBy();
    return Choice.find(may, typed).map(Choice::id).orElseGet(() -> Choice.idOf(typed));
  }
}
