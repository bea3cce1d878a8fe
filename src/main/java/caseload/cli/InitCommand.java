package caseload.cli;

import caseload.casefile.Caseload;
import caseload.casefile.Starter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload init}: a new caseload under a school's policy. */
@Command(
    name = "init",
    addMethodSubcommands = false,
    description =
        "Start a caseload in a folder, under one of the policies that come with the tool.",
    footer = {"", "Example", "  caseload init mentoring --policy castilion-primary"})
final class InitCommand implements Runnable {
  @ParentCommand private Desk desk;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder.  [this one]")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description = "castilion-primary, st-marys-and-st-saviours or blank.  [blank]")
  private String policy = "blank";

  @Override
  public void run() {
    Path root = desk.around().here().resolve(where()).normalize();
    Starter starter = Starter.named(policy).orElseThrow(() -> unknown(policy));
    if (Files.exists(root.resolve(Caseload.SCHOOL))) throw alreadyThere();
    if (!desk.dryRun()) starter.lay(root, desk.disk(root), desk.today());
    desk.say((desk.dryRun() ? "Would start" : "Started") + " a caseload in " + said() + ".");
    desk.note(
        "Next    read caseload.yaml and change what differs at your school; then  caseload policy");
  }

  private Path where() {
    return folder.or(desk::folder).orElse(Path.of(""));
  }

  private String said() {
    return Optional.of(where())
        .filter(named -> !named.normalize().toString().isEmpty())
        .map(Path::toString)
        .orElse("this folder");
  }

  private Mistyped alreadyThere() {
    return new Mistyped(
        "there is a caseload in " + said() + " already",
        "Name another folder:  caseload init DIR      To see what is there:  caseload list");
  }

  static Mistyped unknown(String name) {
    return new Mistyped(
        "there is no policy \"" + name + "\" to start from",
        "There are: " + String.join(", ", Starter.NAMES));
  }
}
