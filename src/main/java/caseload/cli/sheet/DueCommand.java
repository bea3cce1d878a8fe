package caseload.cli.sheet;

import caseload.casefile.MentorLog;
import caseload.casefile.Reading;
import caseload.cli.desk.Desk;
import caseload.cli.desk.GroupWords;
import caseload.cli.desk.Incomplete;
import caseload.cli.desk.Listed;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Mentors;
import caseload.cli.desk.Schools;
import caseload.cli.desk.Table;
import caseload.journey.Days;
import caseload.journey.Due;
import caseload.journey.Dues;
import caseload.journey.Group;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.MentorDues;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code caseload due}: what needs doing, oldest first. */
@Command(
    name = "due",
    addMethodSubcommands = false,
    aliases = "today",
    description = "What needs doing, oldest first: today and overdue, and later with --until.",
    footer = {
      "",
      "Examples",
      "  caseload due",
      "  caseload due --until fri",
      "  caseload due --wide"
    })
public final class DueCommand implements Runnable {
  private static final List<String> KEYS = List.of("code", "kind", "since", "what", "command");

  @ParentCommand private Desk desk;

  @Option(names = "--until", paramLabel = "DATE", description = "Look ahead to this day.")
  private Optional<String> until = Optional.empty();

  @Option(names = "--all", description = "Everything to come, whenever it is.")
  private boolean all;

  @Option(names = "--wide", description = "Cut no text, however wide the screen is.")
  private boolean wide;

  @Option(names = "--mentor", paramLabel = "ID", description = "One mentor's.")
  private Optional<String> mentor = Optional.empty();

  @Option(names = "--school", paramLabel = "ID", description = "Those at one of several schools.")
  private Optional<String> school = Optional.empty();

  @Option(
      names = "--fail-if-overdue",
      description = "Exit 4 when anything is overdue; for scripts.")
  private boolean failIfOverdue;

  @Override
  public void run() {
    Predicate<Journey> whose = Mentors.of(desk, mentor).and(new Schools(desk).of(school));
    List<Reading> readings = desk.caseload().readAll();
    List<Group> groups = new GroupWords(desk).all();
    LocalDate last = all ? LocalDate.MAX : until.map(desk.days()::future).orElse(desk.today());
    MentorLog.Legible log = log();
    List<Due> due =
        Stream.of(forMentees(readings, groups, whose), forMentors(log), reports(readings))
            .flatMap(each -> each)
            .filter(item -> !item.since().isAfter(last))
            .sorted(Comparator.comparing(Due::since).thenComparing(Due::code))
            .toList();
    print(due, readings);
    unsaved();
    Listed.unreadable(desk, readings);
    if (log.problem().isPresent()) throw log.problem().get();
    long overdue = due.stream().filter(item -> item.overdue(desk.today())).count();
    if (failIfOverdue && overdue > 0) {
      throw new Incomplete(overdue + " overdue.", "To see them:  caseload due");
    }
  }

  private Stream<Due> forMentees(
      List<Reading> readings, List<Group> groups, Predicate<Journey> whose) {
    return readings.stream()
        .flatMap(reading -> reading.journey().stream())
        .filter(whose)
        .flatMap(journey -> dues(journey, groups));
  }

  /** The log is opened only by a school that has an interval for anything in it. */
  private MentorLog.Legible log() {
    if (desk.policy().forMentors().isEmpty()) {
      return new MentorLog.Legible(List.of(), Optional.empty());
    }
    Path root = desk.caseload().root();
    return new MentorLog(root, desk.disk(root), desk.ids()).legible();
  }

  private Stream<Due> forMentors(MentorLog.Legible log) {
    return new MentorDues(desk.school(), log.days(), desk.today())
        .all().stream().filter(item -> mentor.isEmpty() || item.code().equals(mentor.get()));
  }

  /** Reports are of schools and of no mentor; those of other schools than the one asked for not. */
  private Stream<Due> reports(List<Reading> readings) {
    if (mentor.isPresent()) return Stream.empty();
    Optional<String> wanted = school.map(new Schools(desk)::id);
    return new ReportsOwed(desk)
        .all(readings).stream()
            .filter(due -> wanted.filter(id -> !due.code().equals(id)).isEmpty());
  }

  /** Nobody else remembers the texts of commands that failed. */
  private void unsaved() {
    int texts = desk.caseload().given().size();
    if (texts == 1) desk.note("A text was not saved. To see it, and what to do:  caseload check");
    if (texts > 1) desk.note(texts + " texts were not saved. What to do:  caseload check");
  }

  private Stream<Due> dues(Journey journey, List<Group> groups) {
    GroupWords words = new GroupWords(desk);
    return new Dues(journey, desk.school(), desk.today())
        .all().stream().map(due -> words.together(due, journey, groups));
  }

  private void print(List<Due> due, List<Reading> readings) {
    if (desk.json()) {
      desk.print(Machine.json(Map.of("items", items(due, readings))));
      return;
    }
    if (desk.csv()) {
      new Listed(desk).print(KEYS, items(due, readings));
      return;
    }
    desk.say(
        Days.say(desk.today()) + ": " + (due.isEmpty() ? "nothing is due." : due.size() + " due."));
    if (due.isEmpty() && readings.stream().allMatch(each -> each.problem().isEmpty())) return;
    Map<String, String> names =
        readings.stream()
            .collect(Collectors.toMap(Reading::code, r -> r.mentee().map(Mentee::name).orElse("")));
    desk.school().mentors().forEach(each -> names.put(each.id(), each.name()));
    desk.school().schools().forEach(each -> names.put(each.id(), each.name()));
    new Listed(desk).print(table(due, readings, names), wide);
    due.stream().findFirst().ifPresent(first -> desk.note("To do the first:  " + first.command()));
  }

  private Table table(List<Due> due, List<Reading> readings, Map<String, String> names) {
    List<List<String>> rows =
        new ArrayList<>(
            due.stream()
                .map(
                    d ->
                        List.of(
                            when(d),
                            d.code(),
                            names.getOrDefault(d.code(), ""),
                            d.what(),
                            Days.say(d.since())))
                .toList());
    readings.stream()
        .filter(each -> each.problem().isPresent())
        .forEach(
            r ->
                rows.add(
                    List.of("CANNOT READ", r.code(), names.getOrDefault(r.code(), ""), "", "")));
    return new Table(
        List.of(
            Table.Column.whole(""),
            Table.Column.whole("Code"),
            Table.Column.text("Name"),
            Table.Column.text("What"),
            Table.Column.whole("Due")),
        rows);
  }

  private String when(Due due) {
    if (due.since().equals(desk.today())) return "TODAY";
    return due.overdue(desk.today()) ? "OVERDUE" : "";
  }

  private static List<Map<String, Object>> items(List<Due> due, List<Reading> readings) {
    List<Map<String, Object>> items = new ArrayList<>(due.stream().map(DueCommand::map).toList());
    readings.stream()
        .filter(each -> each.problem().isPresent())
        .forEach(each -> items.add(cannotRead(each)));
    return items;
  }

  private static Map<String, Object> cannotRead(Reading reading) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", reading.code());
    map.put("kind", "CANNOT READ");
    reading.problem().ifPresent(problem -> map.put("what", problem.says()));
    map.put("command", "caseload check " + reading.code());
    return map;
  }

  /** One item as JSON has it. */
  static Map<String, Object> map(Due due) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", due.code());
    map.put("kind", due.kind());
    map.put("since", due.since());
    map.put("what", due.what());
    map.put("command", due.command());
    return map;
  }
}
