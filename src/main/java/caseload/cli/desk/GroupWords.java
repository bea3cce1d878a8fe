package caseload.cli.desk;

import caseload.casefile.CaseFile;
import caseload.casefile.Groups;
import caseload.casefile.NotFound;
import caseload.journey.Days;
import caseload.journey.Due;
import caseload.journey.Group;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups in words: found by id or name, and said with the names of those who are in them. */
public record GroupWords(Desk desk) {

  /**
   * The group meant.
   *
   * @throws NotFound when there is none
   */
  public Group find(String typed) {
    return desk.caseload().groups().find(typed).orElseThrow(() -> none(typed));
  }

  /** That there is no such group. */
  public NotFound none(String typed) {
    List<String> ids = desk.caseload().groups().ids();
    return new NotFound(
        "There is no group \"" + typed + "\".",
        ids.isEmpty()
            ? "To make it:  caseload group \"" + typed + "\" --add MENTEE,MENTEE"
            : "There are: " + String.join(", ", ids));
  }

  /** All groups that can be read; those that cannot are named on the error stream. */
  public List<Group> all() {
    Groups groups = desk.caseload().groups();
    List<Group> readable = groups.readable();
    List<String> ids = readable.stream().map(Group::group).toList();
    for (String id : groups.ids()) {
      if (!ids.contains(id)) {
        desk.warn("groups/" + id + ".yaml cannot be read:  caseload check");
      }
    }
    return readable;
  }

  /** A session that is due is the group's while the child is in it and was last seen with it. */
  public Due together(Due due, Journey journey, List<Group> groups) {
    if (!due.kind().equals("session")) return due;
    return journey
        .current()
        .flatMap(episode -> episode.last(Session.class))
        .flatMap(Session::group)
        .filter(id -> groups.stream().anyMatch(each -> isIn(each, id, due.code())))
        .map(id -> "caseload session --group " + id)
        .map(command -> new Due(due.code(), due.kind(), due.since(), due.what(), command))
        .orElse(due);
  }

  private boolean isIn(Group group, String id, String code) {
    return group.group().equals(id) && group.on(desk.today()).contains(code);
  }

  /** All children whose name can be read. */
  public List<Mentee> everybody() {
    return desk.caseload().files().stream().flatMap(file -> Who.readable(file).stream()).toList();
  }

  /** A line for each child who is or was in it. */
  public List<String> members(Group group) {
    List<String> lines = new ArrayList<>();
    for (Group.Member each : group.members()) {
      String until = each.to().map(day -> " to " + Days.say(day)).orElse("");
      lines.add(
          "  %s  %s, from %s%s"
              .formatted(each.mentee(), name(each.mentee()), Days.say(each.from()), until));
    }
    return lines;
  }

  private String name(String code) {
    Optional<CaseFile> file = desk.caseload().file(code);
    if (file.isEmpty()) return "no longer here";
    return file.flatMap(Who::readable).map(Mentee::name).orElse("cannot be read");
  }

  /** What it is, in a few words: {@code Small group, at most 6}. */
  public String kind(Group group) {
    String format =
        desk.policy()
            .programme()
            .format(group.format())
            .map(each -> each.name())
            .orElse(group.format());
    return format
        + group.largest(desk.policy().programme()).map(most -> ", at most " + most).orElse("");
  }

  /** The groups, one in a row, as they are on that day. */
  public static Table table(List<Group> groups, LocalDate day) {
    List<Table.Column> columns =
        List.of(
            Table.Column.whole("Group"),
            Table.Column.text("Name"),
            Table.Column.whole("Format"),
            Table.Column.whole("Children"),
            Table.Column.whole("From"),
            Table.Column.whole("To"));
    return new Table(columns, groups.stream().map(group -> cells(group, day)).toList());
  }

  private static List<String> cells(Group group, LocalDate day) {
    return List.of(
        group.group(),
        group.name(),
        group.format(),
        String.valueOf(group.on(day).size()),
        group.from().map(Days::shortly).orElse(""),
        group.to().map(Days::shortly).orElse(""));
  }

  /** Its keys for other programs. */
  public static Map<String, Object> map(Group group, LocalDate day) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("group", group.group());
    map.put("name", group.name());
    map.put("format", group.format());
    group.atMost().ifPresent(most -> map.put("at-most", most));
    map.put("children", group.on(day).size());
    group.from().ifPresent(from -> map.put("from", from));
    group.to().ifPresent(to -> map.put("to", to));
    map.put("members", group.members().stream().map(GroupWords::map).toList());
    return map;
  }

  private static Map<String, Object> map(Group.Member member) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", member.mentee());
    map.put("from", member.from());
    member.to().ifPresent(to -> map.put("to", to));
    return map;
  }
}
