package caseload.cli.step;

import caseload.cli.desk.Desk;
import caseload.cli.desk.GroupWords;
import caseload.cli.desk.Listed;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Missing;
import caseload.journey.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload group}: children who meet together, and who joins or leaves them. */
@Command(
    name = "group",
    addMethodSubcommands = false,
    description = "Children who meet together: who is in the group, who joins, who leaves.",
    footer = {
      "",
      "A group's file holds codes and days; names stay in the children's own files.",
      "",
      "Examples",
      "  caseload group                                        all groups",
      "  caseload group \"Lego club\" --add m-7k3q9x,m-2h8w4d",
      "  caseload group lego-club --remove m-2h8w4d --date fri   the last day in it",
      "  caseload group lego-club --add m-7k3q9x --date 7/9 --correct   the first day was wrong",
      "  caseload session --group lego-club"
    })
public final class GroupCommand implements Runnable {
  @ParentCommand private Desk desk;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The group, by id or name.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--add", paramLabel = "MENTEE", split = ",", description = "Who joins it.")
  private List<String> add = new ArrayList<>();

  @Option(names = "--remove", paramLabel = "MENTEE", split = ",", description = "Who leaves it.")
  private List<String> remove = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The first day of those who join, the last of those who leave.  [today]")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--correct",
      description = "The day of those who are or were in it was wrong: this one is right.")
  private boolean correct;

  @Option(
      names = "--format",
      paramLabel = "WORD",
      description = "Of a new group: pair, group, ...  [the policy's group]")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--at-most",
      paramLabel = "N",
      description = "Of a new group: fewer than the policy allows.")
  private Optional<Integer> atMost = Optional.empty();

  @Override
  public void run() {
    boolean changes = !add.isEmpty() || !remove.isEmpty();
    if (name.isEmpty() && changes) throw Missing.options(List.of("NAME"));
    if (!changes && (date.isPresent() || correct || format.isPresent() || atMost.isPresent())) {
      throw Missing.options(List.of("--add or --remove"));
    }
    if (name.isEmpty()) list(new GroupWords(desk).all());
    else if (!changes) show(new GroupWords(desk).find(name.get()));
    else new GroupChange(desk, day(), add, remove, correct, format, atMost).of(name.get());
  }

  private LocalDate day() {
    return date.map(desk.days()::past).orElseGet(desk::today);
  }

  private void list(List<Group> groups) {
    if (desk.json()) {
      desk.print(
          Machine.json(
              Map.of(
                  "groups",
                  groups.stream().map(each -> GroupWords.map(each, desk.today())).toList())));
      return;
    }
    if (!groups.isEmpty()) new Listed(desk).print(GroupWords.table(groups, desk.today()));
    desk.say(groups.size() == 1 ? "1 group." : groups.size() + " groups.");
  }

  private void show(Group group) {
    if (desk.json()) {
      desk.print(Machine.json(Map.of("group", GroupWords.map(group, desk.today()))));
      return;
    }
    GroupWords words = new GroupWords(desk);
    desk.say(group.name() + " (" + group.group() + "): " + words.kind(group));
    words.members(group).forEach(desk::say);
  }
}
