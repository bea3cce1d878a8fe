package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.GroupWords;
import caseload.cli.desk.JsonTree;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Missing;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Who;
import caseload.cli.sheet.Sheets;
import caseload.journey.Filed;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Mention;
import caseload.journey.Warning;
import caseload.policy.Choice;
import caseload.policy.FileItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload file}: what a mentee's file must hold, and what of it is kept on paper. */
@Command(
    name = "file",
    addMethodSubcommands = false,
    description = "What a mentee's file holds and lacks; and that something is kept on paper.",
    footer = {
      "",
      "Examples",
      "  caseload file m-7k3q9x",
      "  caseload file m-7k3q9x --kept case-study --where \"blue folder, cabinet 2\""
    })
public final class FileCommand implements Runnable {
  @ParentCommand private Desk desk;

  @Parameters(paramLabel = "MENTEE", description = "Code, initials or name.")
  private String mentee;

  @Option(names = "--kept", paramLabel = "ITEM", description = "What is kept on paper.")
  private Optional<String> kept = Optional.empty();

  @Option(names = "--where", paramLabel = "TEXT", description = "Where it is kept.")
  private Optional<String> where = Optional.empty();

  @Option(names = "--date", paramLabel = "DATE", description = "Since when.  [today]")
  private Optional<String> date = Optional.empty();

  @Override
  public void run() {
    if (kept.isEmpty() && where.isEmpty()) {
      new Sheets(desk, false).filing(new Who(desk).find(mentee).read());
      return;
    }
    if (kept.isEmpty() || where.isEmpty()) {
      throw Missing.options(List.of(kept.isEmpty() ? "--kept" : "--where"));
    }
    List<Choice> items =
        desk.policy().file().stream().map(item -> new Choice(item.id(), item.name())).toList();
    LocalDate day = date.map(desk.days()::past).orElseGet(desk::today);
    Filed filed = new Filed(Pick.from(items, kept.get(), "--kept"), day, where.get().strip());
    CaseFile file = new Who(desk).find(mentee);
    Journey journey = file.read();
    Saving.confirm(desk, naming(filed, journey.mentee()));
    if (!desk.dryRun()) file.addFiled(filed);
    say(journey, filed);
  }

  private List<Warning> naming(Filed filed, Mentee own) {
    return Mention.whole(filed.where(), own, new GroupWords(desk).everybody()).stream()
        .map(other -> Warning.namesAnother(other.mentee()))
        .toList();
  }

  private void say(Journey journey, Filed filed) {
    String code = journey.mentee().mentee();
    if (desk.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("saved", !desk.dryRun());
      json.put("code", code);
      json.put("filed", JsonTree.of(Trees.of(filed)));
      desk.print(Machine.json(json));
      return;
    }
    String begin = desk.dryRun() ? "Would save  " : "Saved   ";
    String name =
        desk.policy().file().stream()
            .filter(item -> item.id().equals(filed.item()))
            .map(FileItem::name)
            .findFirst()
            .orElse(filed.item());
    desk.say(
        "%s%s (%s): %s is kept on paper, %s."
            .formatted(begin, journey.mentee().name(), code, name, filed.where()));
    if (!desk.dryRun()) desk.note("Next    caseload file " + code);
  }
}
