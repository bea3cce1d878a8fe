package caseload.cli;

import caseload.casefile.record.Trees;
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
    for (Entry entry : entries) desk.say(line(entry, what.apply(entry)));
    if (entries.size() == 1) next(entries.get(0));
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

  /** The first thing due for the mentee now. */
  private void next(Entry entry) {
    if (desk.dryRun()) return;
    Journey journey = desk.caseload().file(entry.mentee().mentee()).orElseThrow().read();
    new Dues(journey, desk.school(), desk.today())
        .all().stream().findFirst().ifPresent(due -> desk.note(words(due)));
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
