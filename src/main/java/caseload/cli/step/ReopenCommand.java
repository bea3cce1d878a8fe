package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Who;
import caseload.journey.Reopen;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload reopen}: an ended episode goes on. */
@Command(
    name = "reopen",
    addMethodSubcommands = false,
    description = "Go on with an ended episode; the exit stays in the file.",
    footer = {"", "Example", "  caseload reopen m-7k3q9x --reason \"the move was put off\""})
public final class ReopenCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Parameters(paramLabel = "MENTEE", description = "The code, since the file has ended.")
  private String mentee;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
  private Optional<String> reason = Optional.empty();

  @Override
  public void run() {
    Reopen reopen = step.draft(desk, Reopen.class).text("reason", reason).record(Reopen.class);
    CaseFile file = new Who(desk).find(mentee);
    new Saving(desk).add(file, file.read(), reopen).save(List.of(), "");
  }
}
