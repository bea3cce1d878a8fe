package caseload.cli.upkeep;

import caseload.casefile.Done;
import caseload.casefile.DoneLog;
import caseload.casefile.Undo;
import caseload.cli.desk.DayWords;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Keyboard;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Mistyped;
import caseload.cli.step.Saving;
import caseload.journey.Warning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code caseload undo}: takes back what one command wrote; done again, it is back. */
@Command(
    name = "undo",
    addMethodSubcommands = false,
    description = "Take back what your last command wrote; a second undo brings it back.",
    footer = {
      "",
      "Nothing is thrown away: what is taken back goes to the mentee's folder .history. It is",
      "refused when a file was changed since, or when a later step could not stand without it.",
      "",
      "Examples",
      "  caseload undo",
      "  caseload undo --list",
      "  caseload undo --number 12     an earlier one of the list"
    })
public final class UndoCommand implements Runnable {
  private static final int LISTED = 10;

  @ParentCommand private Desk desk;

  @Option(names = "--list", description = "What your last ten commands wrote; take nothing back.")
  private boolean list;

  @Option(names = "--number", paramLabel = "N", description = "The one with this number.")
  private Optional<Integer> number = Optional.empty();

  @Override
  public void run() {
    DoneLog log = desk.caseload().done();
    String by = desk.recorded().by();
    if (list) {
      print(log.last(by, LISTED));
      return;
    }
    Done done =
        log.last(by, Integer.MAX_VALUE).stream()
            .filter(each -> number.isEmpty() || number.get() == each.number())
            .findFirst()
            .orElseThrow(() -> nothing(by));
    takeBack(done);
  }

  private Mistyped nothing(String by) {
    return new Mistyped(
        number
            .map(n -> "nothing of " + by + " has the number " + n)
            .orElse("there is nothing of " + by + " to take back"),
        "What there is:  caseload undo --list");
  }

  private void takeBack(Done done) {
    Undo undo = desk.caseload().undo(done);
    if (undo.isBack()) {
      throw new Mistyped(
          "number " + done.number() + " is taken back already",
          "What there is:  caseload undo --list");
    }
    undo.mayBeDone(desk.policy());
    String what = said(done);
    if (desk.mayAsk()) desk.note("Your last command was: " + what);
    List<Warning> warnings = undo.aftermath(desk.policy(), desk.today());
    Saving.confirm(desk, warnings);
    if (warnings.isEmpty() && !agreed())
      throw new Mistyped("nothing was taken back", "Run it again and answer y.");
    if (!desk.dryRun()) undo.run();
    if (desk.json()) desk.print(Machine.json(json(done)));
    else say(what);
  }

  private void say(String what) {
    desk.say((desk.dryRun() ? "Would take back  " : "Taken back  ") + what);
    if (!desk.dryRun()) desk.note("To bring it back:  caseload undo");
  }

  private String said(Done done) {
    String day = DayWords.say(done.recorded().at().toLocalDate());
    return "%s, %s, typed on %s.".formatted(done.did(), about(done), day);
  }

  /** One question on a terminal; typed elsewhere, the command is the answer. */
  private boolean agreed() {
    if (desk.yes() || desk.dryRun() || !desk.mayAsk()) return true;
    Optional<String> answer = new Keyboard(desk).answer("Take it back? [Y/n]:");
    return answer.filter(word -> word.isEmpty() || word.equalsIgnoreCase("y")).isPresent();
  }

  private void print(List<Done> last) {
    if (desk.json()) {
      desk.print(Machine.json(Map.of("done", last.stream().map(this::json).toList())));
      return;
    }
    if (last.isEmpty()) desk.say("There is nothing of yours to take back.");
    last.forEach(done -> desk.say(line(done)));
  }

  private String line(Done done) {
    String day = DayWords.say(done.recorded().at().toLocalDate());
    return "%4d  %-15s  %-10s  %s".formatted(done.number(), day, done.did(), about(done));
  }

  private String about(Done done) {
    String who = done.codes().stream().map(this::named).collect(Collectors.joining(", "));
    return who.isEmpty() ? done.files().get(0).file() : who;
  }

  private String named(String code) {
    return desk.caseload()
        .read(code)
        .mentee()
        .map(mentee -> mentee.name() + " (" + code + ")")
        .orElse(code);
  }

  private Map<String, Object> json(Done done) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("number", done.number());
    map.put("did", done.did());
    map.put("at", done.recorded().at().toString());
    map.put("codes", done.codes());
    map.put("files", done.files().stream().map(Done.Made::file).toList());
    return map;
  }
}
