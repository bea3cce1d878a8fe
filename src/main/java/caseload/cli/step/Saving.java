package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Fault;
import caseload.cli.desk.GroupWords;
import caseload.cli.desk.Keyboard;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Who;
import caseload.cli.desk.Worry;
import caseload.journey.Entry;
import caseload.journey.GivenName;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Mention;
import caseload.journey.Step;
import caseload.journey.Warning;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last stretch of every command that records: put the step to the rules, say the warnings, and
 * write only after the last yes. Several steps of one command are all let in, or none is written.
 */
public final class Saving {
  private static final String CONFIRM = "To save it all the same, add  --yes";

  private final Desk desk;
  private final List<Pending> pending = new ArrayList<>();
  private final List<Warning> siblings = new ArrayList<>();

  private Optional<String> again = Optional.empty();

  private record Pending(Entry entry, Function<Entry, Path> write) {}

  public Saving(Desk desk) {
    this.desk = desk;
  }

  /** Lets a step for an existing mentee in. */
  public Saving add(CaseFile file, Journey journey, Step step) {
    return add(journey.admit(Later.than(journey, step), desk.policy()), file::add);
  }

  /** Asks once before it writes, also without a warning; a no is told how to come back. */
  Saving asking(String howToComeBack) {
    again = Optional.of(howToComeBack);
    return this;
  }

  /** Takes an entry and how it is to be written. */
  public Saving add(Entry entry, Function<Entry, Path> write) {
    List<Entry> before = pending.stream().map(Pending::entry).toList();
    siblings.addAll(new Kin(desk, before).meet(entry));
    pending.add(new Pending(entry, write));
    return this;
  }

  /** Writes all, after the warnings were confirmed; says what was saved. */
  public List<Path> save(List<Warning> more, String what) {
    return save(more, entry -> what);
  }

  /** The same, with words of its own for each. */
  public List<Path> save(List<Warning> more, Function<Entry, String> what) {
    List<Warning> warnings = new ArrayList<>(siblings);
    warnings.addAll(more);
    pending.forEach(each -> warnings.addAll(said(each.entry())));
    warnings.addAll(others());
    closedDays();
    worry();
    confirm(desk, warnings.stream().distinct().toList(), again);
    List<Path> written = desk.dryRun() ? List.of() : write();
    new Saved(desk).say(pending.stream().map(Pending::entry).toList(), written, what);
    return written;
  }

  private List<Path> write() {
    return desk.caseload()
        .allOrNone(
            pending.stream()
                .<Supplier<Path>>map(each -> () -> each.write().apply(each.entry()))
                .toList());
  }

  /** The names are read only when there is a text that could name somebody. */
  private List<Warning> others() {
    List<Entry> telling =
        pending.stream().map(Pending::entry).filter(each -> Mention.possible(each.step())).toList();
    if (telling.isEmpty()) return List.of();
    List<Mentee> everybody = new GroupWords(desk).everybody();
    return telling.stream().flatMap(each -> others(each, everybody)).toList();
  }

  /** A first name alone is asked about while the other child's file is open. */
  private Stream<Warning> others(Entry entry, List<Mentee> everybody) {
    Optional<Mentee> whole = Mention.whole(entry.step(), entry.mentee(), everybody);
    if (whole.isPresent()) return Stream.of(Warning.namesAnother(whole.get().mentee()));
    return GivenName.in(entry.step(), entry.mentee(), everybody).stream()
        .filter(each -> new Who(desk).open(each.mentee()))
        .map(each -> Warning.mayNameAnother(each.name(), each.mentee()));
  }

  /** What is not to be said of all who are saved together says whom it is about. */
  private List<Warning> said(Entry entry) {
    return entry.warnings().stream()
        .map(each -> ofAll(each) ? each : each.about(entry.mentee().mentee()))
        .toList();
  }

  private boolean ofAll(Warning warning) {
    return pending.stream().allMatch(each -> each.entry().warnings().contains(warning));
  }

  private void closedDays() {
    pending.stream()
        .map(Pending::entry)
        .flatMap(each -> SchoolDays.of(desk, each.mentee().school()).closed(each.step()).stream())
        .distinct()
        .forEach(says -> desk.note("Note    " + says));
  }

  /** A child who is only being referred has no code to name yet. */
  private void worry() {
    Optional<String> code =
        pending.stream()
            .map(each -> each.entry().mentee().mentee())
            .filter(each -> desk.caseload().file(each).isPresent())
            .findFirst();
    List<Tree> steps =
        pending.stream().map(each -> (Tree) Trees.of((Record) each.entry().step())).toList();
    new Worry(desk).about(code.orElse("MENTEE"), Tree.Items.of(steps));
  }

  /** Says the warnings, and asks where one wants an answer; without a yes it goes no further. */
  public static void confirm(Desk desk, List<Warning> warnings) {
    confirm(desk, warnings, Optional.empty());
  }

  private static void confirm(Desk desk, List<Warning> warnings, Optional<String> again) {
    warnings.forEach(warning -> desk.warn("Warning: " + warning.says()));
    boolean doubt = warnings.stream().anyMatch(Warning::confirm);
    if (desk.yes() || desk.dryRun() || !(doubt || again.isPresent())) return;
    if (desk.mayAsk()) {
      String question = doubt ? "Save all the same? [y/N]:" : "Save? [y/N]:";
      if (new Keyboard(desk).answer(question).filter("y"::equalsIgnoreCase).isPresent()) return;
      String next = again.orElse("To save it after all, run it again and answer y.");
      throw new Mistyped("nothing was saved", next);
    }
    String all = warnings.stream().map(Warning::says).collect(Collectors.joining(" "));
    desk.tell(new Fault(Mistyped.EXIT, "Nothing was saved. " + all, CONFIRM));
    throw new Mistyped(
        "nothing was saved, because of the "
            + (warnings.size() == 1 ? "warning" : "warnings")
            + " above",
        CONFIRM);
  }
}
