package caseload.cli;

import caseload.casefile.CaseFile;
import caseload.casefile.Groups;
import caseload.journey.Days;
import caseload.journey.Group;
import caseload.journey.Mentee;
import caseload.journey.Mention;
import caseload.journey.Refusal;
import caseload.journey.Warning;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.Format;
import caseload.policy.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
      "  caseload session --group lego-club"
    })
final class GroupCommand implements Runnable {
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
    if (name.isEmpty()) list(new GroupWords(desk).all());
    else if (!changes) show(new GroupWords(desk).find(name.get()));
    else change(name.get());
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
      desk.print(Machine.json(GroupWords.map(group, desk.today())));
      return;
    }
    GroupWords words = new GroupWords(desk);
    desk.say(group.name() + " (" + group.group() + "): " + words.kind(group));
    words.members(group).forEach(desk::say);
  }

  private void change(String typed) {
    Groups groups = desk.caseload().groups();
    Optional<Group> there = groups.find(typed);
    if (there.isPresent() && (format.isPresent() || atMost.isPresent())) {
      throw new Mistyped(
          "--format and --at-most are for a new group",
          "To change them, open groups/" + there.get().group() + ".yaml in an editor.");
    }
    LocalDate day = date.map(desk.days()::past).orElseGet(desk::today);
    List<Mentee> joining = mentees(add);
    List<Mentee> leaving = mentees(remove);
    UnaryOperator<Group> change = group -> changed(group, joining, leaving, day);
    Group before = there.orElseGet(() -> made(typed));
    Group after = change.apply(before);
    warn(joining, day);
    if (!desk.dryRun() && there.isPresent()) after = groups.change(before.group(), change);
    else if (!desk.dryRun()) groups.add(after);
    say(after, joining, leaving, day);
  }

  private List<Mentee> mentees(List<String> typed) {
    return typed.stream().map(new Who(desk)::find).map(CaseFile::mentee).distinct().toList();
  }

  private Group changed(Group before, List<Mentee> joining, List<Mentee> leaving, LocalDate day) {
    Programme programme = desk.policy().programme();
    Group group = before;
    for (Mentee each : leaving) group = group.leave(each, day);
    for (Mentee each : joining) group = group.join(each, day, programme);
    return group;
  }

  private Group made(String typed) {
    if (Choice.idOf(typed).isEmpty()) {
      throw new Mistyped(
          "a group needs a name of letters", "Such as  caseload group \"Lego club\"");
    }
    Mention.in(typed, new GroupWords(desk).everybody())
        .ifPresent(
            child -> {
              throw Refusal.groupNamedForAChild(typed, child);
            });
    return new Group(
        Choice.idOf(typed), typed.strip(), formatMeant(), most(), List.of(), desk.recorded());
  }

  /** A format for several children: the one that was typed, the policy's group, or its first. */
  private String formatMeant() {
    Programme programme = desk.policy().programme();
    List<Choice> several =
        programme.formats().stream().filter(Format::withOthers).map(Format::choice).toList();
    if (several.isEmpty()) {
      throw new Mistyped(
          "this school's policy has no format for several children",
          "Write one in caseload.yaml, under policy, programme, formats.");
    }
    return format
        .map(word -> Pick.from(several, word, "--format"))
        .or(() -> Choice.find(several, "group").map(Choice::id))
        .orElseGet(() -> several.get(0).id());
  }

  private Optional<Integer> most() {
    Optional<Integer> allowed = desk.policy().programme().largest(formatMeant());
    int asked = atMost.orElse(1);
    if (asked < 1 || asked > allowed.orElse(Integer.MAX_VALUE)) {
      throw new Mistyped(
          "--at-most " + asked + " does not fit",
          "The policy has from 1 to " + allowed.orElse(Integer.MAX_VALUE) + " here.");
    }
    return atMost;
  }

  /** Whoever has no consent to groups yet may join; no session waits less for it. */
  private void warn(List<Mentee> joining, LocalDate day) {
    for (Mentee each : joining) {
      boolean may =
          desk.caseload()
              .file(each.mentee())
              .filter(file -> file.read().consent(ConsentRule.GROUP, desk.policy(), day).inForce())
              .isPresent();
      if (!may) desk.warn("Warning: " + Warning.notYetInGroups(each.mentee(), day).says());
    }
  }

  private void say(Group group, List<Mentee> joining, List<Mentee> leaving, LocalDate day) {
    if (desk.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("saved", !desk.dryRun());
      json.putAll(GroupWords.map(group, desk.today()));
      desk.print(Machine.json(json));
      return;
    }
    String begin = desk.dryRun() ? "Would save  " : "Saved   ";
    for (Mentee each : joining) desk.say(begin + line(group, each) + "joins, " + from(day));
    for (Mentee each : leaving)
      desk.say(begin + line(group, each) + "leaves, last day " + from(day));
    if (!desk.dryRun()) desk.note("Next    caseload session --group " + group.group());
  }

  private static String line(Group group, Mentee mentee) {
    return "%s: %s (%s) ".formatted(group.name(), mentee.name(), mentee.mentee());
  }

  private static String from(LocalDate day) {
    return Days.say(day) + ".";
  }
}
