package caseload.cli;

import caseload.casefile.Caseload;
import caseload.casefile.Disk;
import caseload.casefile.Ids;
import caseload.casefile.NotFound;
import caseload.journey.Recorded;
import caseload.policy.Policy;
import caseload.policy.SchoolFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The root command: the options that every command takes, and the clock, ids, keyboard, screen and
 * folder that it works with.
 */
@Command(
    name = "caseload",
    description = "A learning mentor's caseload in plain files.",
    scope = ScopeType.LOCAL)
public final class Desk implements Runnable {
  private final Surroundings around;

  @Option(
      names = {"-C", "--folder"},
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The caseload's folder.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = {"-n", "--dry-run"},
      scope = ScopeType.INHERIT,
      description = "Show what would be saved; save nothing.")
  private boolean dryRun;

  @Option(
      names = {"-y", "--yes"},
      scope = ScopeType.INHERIT,
      description = "Answer yes to warnings.")
  private boolean yes;

  @Option(
      names = "--no-input",
      scope = ScopeType.INHERIT,
      description = "Never ask; stop and name what is missing.")
  private boolean noInput;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Results only, no hints.")
  private boolean quiet;

  @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print JSON.")
  private boolean json;

  @Option(names = "--csv", scope = ScopeType.INHERIT, description = "Print CSV where rows are.")
  private boolean csv;

  @Option(names = "--plain", scope = ScopeType.INHERIT, description = "Plain lines, nothing cut.")
  private boolean plain;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Write to this file.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "auto, always or never; everything is said without colour.")
  void colour(String when) {
    if (List.of("auto", "always", "never").contains(when)) return;
    throw new Mistyped("--colour is auto, always or never", "Write one of them.");
  }

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where a fault arose; may print names.")
  private boolean debug;

  private Optional<Caseload> caseload = Optional.empty();

  /** A desk in these surroundings. */
  public Desk(Surroundings around) {
    this.around = around;
  }

  /** Does what was typed, and gives the exit code. */
  public int run(String... typed) {
    if (typed.length == 1 && List.of("--version", "-V").contains(typed[0])) return version();
    if (typed.length == 1 && typed[0].equals("--practise")) return new Practice(around).run();
    Optional<String> word = Called.word(typed);
    Optional<Verb> verb = word.flatMap(Verb::of);
    if (verb.isEmpty() && Called.help(typed)) return helped();
    return Called.line(this, word, verb, typed);
  }

  private int version() {
    say(
        "caseload "
            + Called.version()
            + ", format "
            + SchoolFile.FORMAT
            + ", Java "
            + Runtime.version().feature());
    return 0;
  }

  private int helped() {
    HelpCommand.overview(this);
    return 0;
  }

  /** Does another command at this desk. */
  void called(String verb) {
    new Desk(around).run(verb);
  }

  /** Called without a command: the week's list inside a caseload, else a short help. */
  @Override
  public void run() {
    new HelpCommand().welcome(this);
  }

  /** Everything that comes from outside. */
  Surroundings around() {
    return around;
  }

  /** The day that is today: {@code CASELOAD_TODAY}, else the clock's. */
  LocalDate today() {
    return now().toLocalDate();
  }

  /** This moment; at noon UTC when {@code CASELOAD_TODAY} fixes the day. */
  OffsetDateTime now() {
    return around
        .variable("CASELOAD_TODAY")
        .map(day -> Moments.noonOf(day))
        .orElseGet(() -> OffsetDateTime.now(around.clock()).withNano(0));
  }

  /** Who records, and when: {@code CASELOAD_USER}, else the computer's user. */
  Recorded recorded() {
    String who =
        around
            .variable("CASELOAD_USER")
            .or(() -> around.variable("USER"))
            .or(() -> around.variable("USERNAME"))
            .orElse("unknown");
    return new Recorded(now(), who);
  }

  /** The reader of dates, with the school's calendar when there is one. */
  DayWords days() {
    return new DayWords(today(), name -> Moments.named(name, today(), this));
  }

  /** The caseload in the folder that was named, or found from here up. */
  Caseload caseload() {
    if (caseload.isEmpty()) {
      Path root = root();
      caseload = Optional.of(Caseload.open(root, disk(root), ids()));
    }
    return caseload.get();
  }

  /** The caseload, if the folder is one; never a fault. */
  boolean hasCaseload() {
    return folder.isPresent()
        || around.variable("CASELOAD_FOLDER").isPresent()
        || upFromHere().isPresent();
  }

  SchoolFile school() {
    return caseload().school();
  }

  Policy policy() {
    return school().policy();
  }

  Disk disk(Path root) {
    return new Disk(root, this::instant, around.random());
  }

  private Instant instant() {
    return now().toInstant();
  }

  Ids ids() {
    return new Ids(around.random());
  }

  private Path root() {
    return folder
        .or(() -> around.variable("CASELOAD_FOLDER").map(Path::of))
        .map(around.here()::resolve)
        .map(Path::normalize)
        .or(this::upFromHere)
        .orElseThrow(
            () ->
                new NotFound(
                    "There is no caseload here or in the folders above " + around.here() + ".",
                    "Say where it is:  --folder DIR      To start one:  caseload init DIR"));
  }

  private Optional<Path> upFromHere() {
    for (Path at = around.here(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(Caseload.SCHOOL))) return Optional.of(at);
    }
    return Optional.empty();
  }

  boolean dryRun() {
    return dryRun;
  }

  boolean yes() {
    return yes;
  }

  /** True when questions may be asked. */
  boolean mayAsk() {
    return around.terminal() && !noInput && around.variable("CASELOAD_NO_INPUT").isEmpty();
  }

  boolean json() {
    return json;
  }

  boolean csv() {
    return csv;
  }

  boolean plain() {
    return plain;
  }

  boolean debug() {
    return debug;
  }

  Optional<Path> output() {
    return output.map(around.here()::resolve);
  }

  /** Prints a line of the result. */
  void say(String line) {
    around.out().println(SafeText.of(line));
  }

  /** Prints text for other programs, as it is. */
  void print(String text) {
    around.out().print(text);
  }

  /** Prints a line of talk, which a pipe does not see. */
  void note(String line) {
    if (!quiet) around.err().println(SafeText.of(line));
  }

  /** Prints what must be seen, quiet or not. */
  void warn(String line) {
    around.err().println(SafeText.of(line));
  }
}
