package caseload.cli.step;

import caseload.casefile.record.Records;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Input;
import caseload.cli.desk.Mistyped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The three options of every command that records a step. */
@Command(addMethodSubcommands = false)
final class StepOptions {
  private static final Set<String> PAST = Set.of("date", "received", "from", "to");

  @Option(names = "--date", paramLabel = "DATE", description = "When it was.  [today]")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--from-file",
      paramLabel = "FILE",
      description = "Take the step from a YAML file, or - for piped text.")
  private Optional<String> fromFile = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Any field without an option of its own.")
  private List<String> sets = new ArrayList<>();

  /** A draft with the file's fields, the {@code --set} ones, the date and who records. */
  Draft draft(Desk desk, Class<? extends Record> type) {
    Draft draft =
        fromFile.map(file -> Draft.of(Input.read(desk, file), file)).orElseGet(Draft::new);
    for (String set : sets) put(desk, draft, set, type);
    if (date.isPresent() || !draft.has("date")) {
      draft.day("date", Optional.of(day(desk)));
    }
    return draft.put("recorded", Trees.of(desk.recorded()));
  }

  /** True when a file may hold what no option says. */
  boolean hasFile() {
    return fromFile.isPresent() || !sets.isEmpty();
  }

  /** True when any of the three was typed. */
  boolean given() {
    return date.isPresent() || hasFile();
  }

  /** The day it was: {@code --date}, else today. */
  LocalDate day(Desk desk) {
    return date.map(desk.days()::past).orElseGet(desk::today);
  }

  /** Puts what one {@code KEY=VALUE} says. */
  static void put(Desk desk, Draft draft, String set, Class<? extends Record> type) {
    int equals = set.indexOf('=');
    if (equals < 1) throw new Mistyped("--set " + set + " has no key", "Write  --set KEY=VALUE");
    String key = set.substring(0, equals);
    String value = set.substring(equals + 1);
    if (!Records.keys(type).contains(key.replaceFirst("\\..*", ""))) {
      throw new Mistyped(
          "there is no field \"" + key + "\" here",
          "The fields are: " + String.join(", ", Records.keys(type)));
    }
    draft.put(key.replaceFirst("\\..*", ""), tree(desk, draft, key, value, type));
  }

  private static Tree tree(
      Desk desk, Draft draft, String key, String value, Class<? extends Record> type) {
    Tree tree = value(desk, key, value, type);
    int dot = key.indexOf('.');
    return dot < 0 ? tree : draft.nested(key.substring(0, dot), key.substring(dot + 1), tree);
  }

  private static Tree value(Desk desk, String key, String value, Class<? extends Record> type) {
    if (Records.isDay(type, key)) return Text.plain(day(desk, key, value).toString());
    if (!Records.isList(type, key)) return Text.of(value);
    return Items.of(Arrays.stream(value.split(",")).map(String::strip).map(Text::of).toList());
  }

  /** What was is in the past; every other day of a step is one to come. */
  private static LocalDate day(Desk desk, String key, String value) {
    return PAST.contains(key) ? desk.days().past(value) : desk.days().future(value);
  }
}
