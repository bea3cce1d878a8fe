package caseload.cli.upkeep;

import caseload.casefile.Caseload;
import caseload.casefile.Starter;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Keyboard;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code caseload init}: a new caseload, under a policy that ships or after a dozen questions. */
public final class InitCommand implements Runnable {
  private static final String BLANK = "blank";

  private final Desk desk;
  private final Map<FirstQuestion, String> answers = new EnumMap<>(FirstQuestion.class);
  private Optional<Path> folder = Optional.empty();
  private Optional<String> policy = Optional.empty();

  InitCommand(Desk desk) {
    this.desk = desk;
  }

  /** The command as picocli knows it: an option for each of the questions. */
  public static CommandSpec spec(Desk desk) {
    InitCommand init = new InitCommand(desk);
    CommandSpec spec = CommandSpec.wrapWithoutInspection(init).name("init");
    spec.usageMessage()
        .description(
            "Start a caseload in a folder: under one of the policies that come with the tool, or,",
            "at a terminal and without --policy, after a dozen questions about your school.")
        .footer("", "Example", "  caseload init mentoring --policy castilion-primary");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("DIR")
            .description("The folder.  [this one]")
            .arity("0..1")
            .type(Path.class)
            .setter(new Setting<>(Path.class, path -> init.folder = path))
            .build());
    spec.addOption(
        option("--policy", "NAME", "castilion-primary, st-marys-and-st-saviours or blank.  [blank]")
            .setter(new Setting<>(String.class, name -> init.policy = name))
            .build());
    for (FirstQuestion question : FirstQuestion.values()) {
      spec.addOption(
          option(question.option(), question.label(), question.words())
              .setter(
                  new Setting<>(
                      String.class,
                      said -> said.ifPresent(words -> init.answers.put(question, words))))
              .build());
    }
    return spec;
  }

  private static OptionSpec.Builder option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .description(description)
        .arity("1")
        .type(String.class);
  }

  @Override
  public void run() {
    Path root = desk.around().here().resolve(where()).normalize();
    String name = policy.orElse(BLANK);
    Starter starter = Starter.named(name).orElseThrow(() -> unknown(name));
    if (Files.exists(root.resolve(Caseload.SCHOOL))) throw alreadyThere();
    if (!name.equals(BLANK) && !answers.isEmpty()) throw answered(name);
    if (policy.isEmpty() && desk.mayAsk()) new Interview(new Keyboard(desk)).complete(answers);
    Starter answered = starter.with(new FirstAnswers(answers).changes());

    if (!desk.dryRun()) answered.lay(root, desk.disk(root), desk.today());
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

  private Mistyped answered(String name) {
    String option = answers.keySet().iterator().next().option();
    return new Mistyped(
        "the policy " + name + " has its own answer to " + option,
        "Leave it out and change caseload.yaml afterwards, or start with  --policy blank");
  }

  static Mistyped unknown(String name) {
    return new Mistyped(
        "there is no policy \"" + name + "\" to start from",
        "There are: " + String.join(", ", Starter.NAMES));
  }
}
