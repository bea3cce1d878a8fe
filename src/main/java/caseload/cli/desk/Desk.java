package caseload.cli.desk;

import caseload.casefile.Ahead;
import caseload.casefile.Caseload;
import caseload.casefile.Ids;
import caseload.casefile.disk.Change;
import caseload.casefile.disk.Disk;
import caseload.journey.Recorded;
import caseload.policy.Policy;
import caseload.policy.SchoolFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The root command: the options that every command takes, and the clock, ids, keyboard, screen and
 * folder that it works with.
 */
public final class Desk implements Callable<Integer> {
  private final Surroundings around;
  private final Behind behind;
  private final boolean makesFiles;
  private final List<String> typed;
  private final Page page = new Page(this);

  private final Anywhere options = new Anywhere();

  private Ahead<Caseload> caseload = new Ahead<>();
  private final Queue<Disk> disks = new ConcurrentLinkedQueue<>();
  private Path begun = Path.of("");
  private final Typing typing = new Typing(this);
  private boolean answered;

  /** A desk in these surroundings, for a command that was typed so. */
  public Desk(Surroundings around, Behind behind, boolean makesFiles, String... typed) {
    this.around = around;
    this.behind = behind;
    this.makesFiles = makesFiles;
    this.typed = List.of(typed);
  }

  /** What picocli is to know of this command. */
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("caseload");
    options.addTo(spec);
    return spec;
  }

  /** Refuses what is wrong with the options that every command takes, before anything is done. */
  public void checkOptions() {
    options.check();
    output().ifPresent(file -> Page.mayReplace(this, file));
  }

  /** What a command wrote is written down, so that it can be taken back. */
  private void writeDown(String word) {
    List<Change> changes = disks.stream().flatMap(disk -> disk.changes().stream()).toList();
    if (!changes.isEmpty()) new WrittenDown(this, word, changes).keep();
  }

  /**
   * Ends the command: delivers what was printed, writes down what a word that keeps a caseload did,
   * sees to the texts that were typed, and gives the exit code.
   */
  public int closed(int exit, Optional<String> did) {
    int delivered = delivered(exit);
    did.ifPresent(this::writeDown);
    if (delivered == 0) typing.done();
    else typing.failed();
    return delivered;
  }

  private int delivered(int exit) {
    try {
      page.deliver();
      return exit;
    } catch (Mistyped | Disk.Failure fault) {
      return new Errors(this).handle(fault);
    }
  }

  /** Does another command in the same surroundings, and gives its exit code. */
  public int called(String... words) {
    return behind.run().applyAsInt(words);
  }

  /** What was typed, looked at with what the command can take. */
  FreeWords line() {
    return behind.look().apply(typed.toArray(String[]::new));
  }

  /** Does a command with the options that were typed without one. */
  int calledSo(String word) {
    return called(Stream.concat(typed.stream(), Stream.of(word)).toArray(String[]::new));
  }

  /** Called without a command: the week's list inside a caseload, else a short help. */
  @Override
  public Integer call() {
    return calledSo(hasCaseload() ? "due" : "help");
  }

  /** Everything that comes from outside. */
  public Surroundings around() {
    return around;
  }

  /** The day that is today: {@code CASELOAD_TODAY}, else the clock's. */
  public LocalDate today() {
    return now().toLocalDate();
  }

  /** This moment; at noon UTC when {@code CASELOAD_TODAY} fixes the day. */
  public OffsetDateTime now() {
    return around
        .variable("CASELOAD_TODAY")
        .map(Moments::noonOf)
        .orElseGet(() -> OffsetDateTime.now(around.clock()).withNano(0));
  }

  /** Who records, and when: {@code CASELOAD_USER}, else the computer's user. */
  public Recorded recorded() {
    String who =
        around
            .variable("CASELOAD_USER")
            .or(() -> around.variable("USER"))
            .or(() -> around.variable("USERNAME"))
            .or(() -> hasCaseload() ? Pick.mentor(this) : Optional.empty())
            .orElse("unknown");
    return new Recorded(now(), who);
  }

  /** The reader of dates, with the school's calendar when there is one. */
  public DayWords days() {
    return new DayWords(today(), name -> Moments.named(name, today(), this));
  }

  /** The caseload in the folder that was named, or found from here up. */
  public Caseload caseload() {
    Path root = new Folder(around, options.folder()).find();
    if (!root.equals(begun)) caseload = new Ahead<>();
    begun = root;
    return caseload.get(() -> open(root));
  }

  private Caseload open(Path root) {
    return Caseload.open(root, disk(root), ids());
  }

  /** Begins to read the caseload that is probably meant, while the words are taken apart. */
  public void begin(Optional<Path> named) {
    Folder folder = new Folder(around, named);
    if (!folder.named()) return;
    Path root = folder.find();
    begun = root;
    caseload.begin(() -> open(root));
  }

  /** The folder that was named, or found from here up, whatever state its files are in. */
  public Path root() {
    return new Folder(around, options.folder()).find();
  }

  /** The folder of {@code --folder}, if it was given. */
  public Optional<Path> folder() {
    return options.folder();
  }

  /** True when a folder was named or lies above; never a fault. */
  public boolean hasCaseload() {
    return new Folder(around, options.folder()).named();
  }

  /** What {@code caseload.yaml} says of the school. */
  public SchoolFile school() {
    return caseload().school();
  }

  /** What the school has decided. */
  public Policy policy() {
    return school().policy();
  }

  /** The disk below a folder; what is changed through it can be taken back. */
  public Disk disk(Path root) {
    Disk disk = new Disk(root, () -> now().toInstant(), around.random());
    disks.add(disk);
    return disk;
  }

  /** The source of new codes and ids. */
  public Ids ids() {
    return new Ids(around.random());
  }

  boolean makesFiles() {
    return makesFiles;
  }

  /** True when nothing is to be written. */
  public boolean dryRun() {
    return options.dryRun();
  }

  /** True when every question has been answered with yes beforehand. */
  public boolean yes() {
    return options.yes();
  }

  /** True when questions may be asked. */
  public boolean mayAsk() {
    boolean silent = options.noInput() || around.variable("CASELOAD_NO_INPUT").isPresent();
    return !silent && around.terminal().getAsBoolean();
  }

  /** True when a program is to read the result as JSON. */
  public boolean json() {
    return options.json() || page.ending(".json");
  }

  /** True when a program is to read the result as CSV. */
  public boolean csv() {
    return options.csv() || page.ending(".csv");
  }

  boolean plain() {
    return options.plain();
  }

  boolean debug() {
    return options.debug();
  }

  /** The file of {@code -o}, seen from where the command was typed; {@code -} is the screen. */
  public Optional<Path> output() {
    return toScreen() ? Optional.empty() : options.output().map(around.here()::resolve);
  }

  /** True for {@code -o -}: what would be a file goes where results go, and talk does not. */
  public boolean toScreen() {
    return options.output().filter(file -> file.toString().equals("-")).isPresent();
  }

  /** Writes a file's bytes where results go. */
  public void write(byte[] bytes) {
    answered = true;
    around.out().write(bytes, 0, bytes.length);
  }

  /** What comes through the pipe; should the command fail, it is kept as a draft. */
  byte[] piped(int most) throws IOException {
    return typing.piped(around.in().readNBytes(most));
  }

  /** What was typed or piped and is not a record yet. */
  public Typing typing() {
    return typing;
  }

  /** The words of this command, as they were typed. */
  List<String> typed() {
    return typed;
  }

  /** Prints a line of the result. */
  public void say(String line) {
    print(SafeText.of(line) + System.lineSeparator());
  }

  /** Prints text for other programs, as it is. */
  public void print(String text) {
    answered = true;
    page.print(text);
  }

  /** Tells a program what went wrong, unless it has its one answer already. */
  public void tell(Fault fault) {
    if (answered || !(options.json() || typed.contains("--json"))) return;
    answered = true;
    around.out().print(fault.json());
  }

  /** Prints a line of talk, which a pipe does not see. */
  public void note(String line) {
    if (!options.quiet()) warn(line);
  }

  /** Prints what must be seen, quiet or not. */
  public void warn(String line) {
    around.err().println(SafeText.of(line));
  }
}
