package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Input;
import caseload.cli.desk.Who;
import caseload.journey.Observation;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload observe}: what was seen in class or playground. */
@Command(
    name = "observe",
    addMethodSubcommands = false,
    description = "Record what was seen of the child in the classroom or the playground.",
    footer = {"", "Example", "  caseload observe m-7k3q9x --place classroom --note-file seen.txt"})
public final class ObserveCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Parameters(paramLabel = "MENTEE", description = "Code, initials or name.")
  private String mentee;

  @Option(names = "--place", paramLabel = "PLACE", description = "classroom, playground, ...")
  private Optional<String> place = Optional.empty();

  @Option(names = "--from", paramLabel = "TIME", description = "From, such as 09:30.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "TIME", description = "Until.")
  private Optional<String> to = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", description = "The summary. Better: --note-file.")
  private Optional<String> note = Optional.empty();

  @Option(
      names = "--note-file",
      paramLabel = "FILE",
      description = "The summary, from a file or -.")
  private Optional<String> noteFile = Optional.empty();

  @Override
  public void run() {
    Draft draft = step.draft(desk, Observation.class);
    draft
        .named("summary", "--note-file")
        .text("place", place)
        .text("from", from.map(ObserveCommand::time))
        .text("to", to.map(ObserveCommand::time))
        .text("summary", Input.note(desk, note, noteFile));
    Observation seen = draft.record(Observation.class);
    CaseFile file = new Who(desk).find(mentee);
    new Saving(desk).add(file, file.read(), seen).save(List.of(), seen.place());
  }

  /** {@code 9:30} and {@code 9.30} are {@code 09:30}. */
  private static String time(String typed) {
    String colon = typed.strip().replace('.', ':');
    return colon.matches("\\d:\\d{2}") ? "0" + colon : colon;
  }
}
