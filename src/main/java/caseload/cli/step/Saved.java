package caseload.cli.step;

import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.JsonTree;
import caseload.cli.desk.Machine;
import caseload.journey.Days;
import caseload.journey.Due;
import caseload.journey.Dues;
import caseload.journey.Entry;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Wording;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Says back what was saved: who, what, the day with its weekday; and what comes next. */
final class Saved {
  private final Desk desk;

  Saved(Desk desk) {
    this.desk = desk;
  }

  void say(List<Entry> entries, List<Path> written, Function<Entry, String> what) {
    if (desk.json()) {
      desk.print(Machine.json(json(entries, written)));
      return;
    }
    for (Entry entry : entries) say(line(entry, what.apply(entry)));
    if (entries.size() == 1) next(entries.get(0).mentee().mentee());
  }

  /** Beside a letter on the screen it is talk. */
  private void say(String line) {
    if (desk.toScreen()) desk.note(line);
    else desk.say(line);
  }

  private String line(Entry entry, String what) {
    Mentee mentee = entry.mentee();
    String begin = desk.dryRun() ? "Would save  " : "Saved   ";
    String rest = what.isEmpty() ? "" : ", " + what;
    return "%s%s (%s): %s, %s%s."
        .formatted(
            begin,
            mentee.name(),
            mentee.mentee(),
            Wording.of(entry.step().stage()),
            Days.say(entry.step().date()),
            rest);
  }

  /** Says the first thing due for the mentee now; true when there is one. */
  boolean next(String code) {
    if (desk.dryRun()) return false;
    Optional<Due> first = desk.caseload().read(code).journey().flatMap(this::first);
    first.ifPresent(due -> desk.note(words(due)));
    return first.isPresent();
  }

  private Optional<Due> first(Journey journey) {
    return new Dues(journey, desk.school(), desk.today()).all().stream().findFirst();
  }

  private static String words(Due due) {
    return "Next    %s, %s:  %s".formatted(due.what(), Days.say(due.since()), due.command());
  }

  private Map<String, Object> json(List<Entry> entries, List<Path> written) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("saved", !desk.dryRun());
    json.put("steps", entries.stream().map(entry -> step(entry, written)).toList());
    return json;
  }

  private Map<String, Object> step(Entry entry, List<Path> written) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("code", entry.mentee().mentee());
    step.put("episode", entry.episode());
    step.put("kind", entry.step().stage().word());
    written.stream()
        .filter(
            path ->
                path.startsWith(
                    desk.caseload().root().resolve("mentees").resolve(entry.mentee().mentee())))
        .findFirst()
        .ifPresent(
            path ->
                step.put(
                    "file", desk.caseload().root().relativize(path).toString().replace('\\', '/')));
    step.put("step", JsonTree.of(Trees.of((Record) entry.step())));
    step.put("warnings", entry.warnings().stream().map(caseload.journey.Warning::says).toList());
    return step;
  }
}
