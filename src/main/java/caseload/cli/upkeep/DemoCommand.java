package caseload.cli.upkeep;

import caseload.casefile.Caseload;
import caseload.casefile.Ids;
import caseload.casefile.Starter;
import caseload.casefile.demo.Stories;
import caseload.casefile.demo.YearGroups;
import caseload.casefile.disk.Disk;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Mistyped;
import caseload.journey.Journey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload demo}: a practice caseload, the same for everybody on one day. */
@Command(
    name = "demo",
    addMethodSubcommands = false,
    description = "Make a practice caseload with invented mentees, to try things out in.",
    footer = {"", "Examples", "  caseload demo", "  caseload demo my-practice"})
public final class DemoCommand implements Runnable {
  @ParentCommand private Desk desk;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder.  [caseload-demo]")
  private Path folder = Path.of("caseload-demo");

  @Option(names = "--policy", hidden = true, description = "Whose stories are told.")
  private String policy = "castilion-primary";

  @Option(names = "--mentees", hidden = true, description = "How many, for a trial of speed.")
  private Optional<Integer> mentees = Optional.empty();

  @Override
  public void run() {
    Path root = desk.around().here().resolve(folder).normalize();
    if (Files.exists(root.resolve(Caseload.SCHOOL))) throw thereAlready(root);
    if (desk.dryRun()) {
      desk.say("Would make a practice caseload in " + root + ".");
      return;
    }
    Caseload caseload = lay(root);
    Stories stories = Stories.of(caseload, policy, desk.today());
    List<Journey> made = stories.write(mentees.orElse(stories.count()));
    new YearGroups(caseload.school().calendar(), made).lay(root, desk.disk(root));
    desk.say("Made a practice caseload in " + root + ".");
    desk.say(made.size() + " invented mentees. Nothing here is real; delete it freely.");
    new Tour(desk, caseload, made).walk();
  }

  /** Codes come from the day alone, so that all who follow one guide see the same ones. */
  private Caseload lay(Path root) {
    Starter starter = Stories.starter(policy).orElseThrow(() -> InitCommand.unknown(policy));
    Disk disk = desk.disk(root);
    starter.lay(root, disk, desk.today());
    return Caseload.open(root, disk, new Ids(new Random(desk.today().toEpochDay())));
  }

  private static Mistyped thereAlready(Path root) {
    return new Mistyped(
        "there is a caseload in " + root + " already, and it stays as it is",
        "To go on with it:  caseload -C \"%s\" due\nFor a new one:     caseload demo ANOTHER-FOLDER"
            .formatted(root));
  }
}
