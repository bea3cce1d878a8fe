package caseload.cli;

import caseload.casefile.CaseFile;
import caseload.journey.Entry;
import caseload.journey.Journey;
import caseload.journey.Step;
import caseload.journey.Warning;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The last stretch of every command that records: put the step to the rules, say the warnings, and
 * write only after the last yes. Several steps of one command are all let in, or none is written.
 */
final class Saving {
  private final Desk desk;
  private final List<Pending> pending = new ArrayList<>();
  private final List<Warning> siblings = new ArrayList<>();

  private record Pending(Entry entry, Function<Entry, Path> write) {}

  Saving(Desk desk) {
    this.desk = desk;
  }

  /** Lets a step for an existing mentee in. */
  Saving add(CaseFile file, Journey journey, Step step) {
    Entry entry = journey.admit(step, desk.policy());
    List<Entry> before = pending.stream().map(Pending::entry).toList();
    siblings.addAll(new Kin(desk, before).meet(entry));
    return add(entry, file::add);
  }

  /** Takes an entry and how it is to be written. */
  Saving add(Entry entry, Function<Entry, Path> write) {
    pending.add(new Pending(entry, write));
    return this;
  }

  /** Writes all, after the warnings were confirmed; says what was saved. */
  List<Path> save(List<Warning> more, String what) {
    List<Warning> warnings = new ArrayList<>(siblings);
    warnings.addAll(more);
    pending.forEach(each -> warnings.addAll(each.entry().warnings()));
    closedDays();
    confirm(warnings.stream().distinct().toList());
    List<Path> written = new ArrayList<>();
    if (!desk.dryRun()) pending.forEach(each -> written.add(each.write().apply(each.entry())));
    new Saved(desk).say(pending.stream().map(Pending::entry).toList(), written, what);
    return written;
  }

  private void closedDays() {
    SchoolDays days = new SchoolDays(desk.school().calendar());
    pending.stream()
        .flatMap(each -> days.closed(each.entry().step()).stream())
        .distinct()
        .forEach(says -> desk.note("Note    " + says));
  }

  private void confirm(List<Warning> warnings) {
    warnings.forEach(warning -> desk.warn("Warning: " + warning.says()));
    if (desk.yes() || desk.dryRun() || warnings.stream().noneMatch(Warning::confirm)) return;
    if (desk.mayAsk()) {
      Optional<String> answer = new Keyboard(desk).answer("Save all the same? [y/N]:");
      if (answer.filter("y"::equalsIgnoreCase).isPresent()) return;
      throw new Mistyped("nothing was saved", "To save it after all, run it again and answer y.");
    }
    throw new Mistyped(
        "nothing was saved, because of the warning above", "To save it all the same, add  --yes");
  }
}
