package caseload.cli.step;

import caseload.casefile.DropIns;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.JsonTree;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Mentors;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Schools;
import caseload.journey.Days;
import caseload.journey.DropIn;
import caseload.journey.Refusal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code caseload drop-in}: support without a case; how long and how many, and no name. */
@Command(
    name = "drop-in",
    addMethodSubcommands = false,
    description = "Record support given without a case: minutes and how many came, no names.",
    footer = {"", "Example", "  caseload drop-in --minutes 40 --pupils 6"})
public final class DropInCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Option(names = "--minutes", paramLabel = "N", description = "How long.")
  private Optional<Integer> minutes = Optional.empty();

  @Option(names = "--pupils", paramLabel = "N", description = "How many came.")
  private Optional<Integer> pupils = Optional.empty();

  @Option(names = "--mentor", paramLabel = "ID", description = "Who was there.  [you]")
  private Optional<String> mentor = Optional.empty();

  @Option(names = "--school", paramLabel = "ID", description = "At which of several schools.")
  private Optional<String> school = Optional.empty();

  @Override
  public void run() {
    Draft draft = step.draft(desk, DropIn.class);
    draft.number("minutes", minutes).number("pupils", pupils).text("mentor", mentor);
    draft.textIfOpen("mentor", Pick.mentor(desk));
    draft.text("mentor", draft.text("mentor").map(word -> Mentors.id(desk, word)));
    Schools schools = new Schools(desk);
    draft.text("school", school);
    draft.text("school", draft.text("school").map(schools::id));
    boolean nowhere = schools.several() && !draft.has("school");
    DropIn dropIn = draft.record(DropIn.class, nowhere ? List.of("--school") : List.of());
    if (dropIn.date().isAfter(desk.today())) throw Refusal.dropInAhead(dropIn.date(), desk.today());
    SchoolDays.closed(desk, dropIn.school(), dropIn.date());
    save(dropIn);
  }

  private void save(DropIn dropIn) {
    Optional<Path> file =
        desk.dryRun() ? Optional.empty() : Optional.of(new DropIns(desk.caseload()).add(dropIn));
    if (desk.json()) desk.print(Machine.json(json(dropIn, file)));
    else {
      desk.say(
          "%sdrop-in, %s, %d min, %d %s."
              .formatted(
                  desk.dryRun() ? "Would save  " : "Saved   ",
                  Days.say(dropIn.date()),
                  dropIn.minutes(),
                  dropIn.pupils(),
                  dropIn.pupils() == 1 ? "pupil" : "pupils"));
    }
  }

  private Map<String, Object> json(DropIn dropIn, Optional<Path> file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("saved", file.isPresent());
    file.map(desk.caseload().root()::relativize)
        .ifPresent(path -> json.put("file", path.toString().replace('\\', '/')));
    json.put("drop-in", JsonTree.of(Trees.of(dropIn)));
    return json;
  }
}
