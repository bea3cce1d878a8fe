package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Who;
import caseload.journey.FollowUp;
import caseload.policy.Choice;
import caseload.policy.Word;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload follow-up}: a look some weeks after the end. */
@Command(
    name = "follow-up",
    addMethodSubcommands = false,
    description = "Record how things are some weeks after the end.",
    footer = {"", "Example", "  caseload follow-up m-7k3q9x --outcome still-well"})
public final class FollowUpCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Parameters(paramLabel = "MENTEE", description = "The code, since the file has ended.")
  private String mentee;

  @Option(
      names = "--outcome",
      paramLabel = "WORD",
      description = "still-well, slipping, lost-touch.")
  private Optional<String> outcome = Optional.empty();

  @Option(names = "--waive", paramLabel = "REASON", description = "Nobody looks, and why.")
  private Optional<String> waive = Optional.empty();

  @Override
  public void run() {
    Draft draft = step.draft(desk, FollowUp.class);
    draft
        .named("reason", "--waive")
        .text("outcome", outcome.map(Choice::idOf))
        .textIfOpen("outcome", waive.map(reason -> "waived"))
        .text("reason", waive);
    FollowUp look = draft.record(FollowUp.class);
    CaseFile file = new Who(desk).find(mentee);
    String words = Word.of(look.outcome()).replace('-', ' ');
    new Saving(desk).add(file, file.read(), look).save(List.of(), words);
  }
}
