package caseload.cli.sheet;

import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.GroupWords;
import caseload.cli.desk.JsonTree;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Mentors;
import caseload.cli.desk.Placed;
import caseload.cli.desk.Setting;
import caseload.cli.desk.Told;
import caseload.cli.desk.Where;
import caseload.cli.desk.Who;
import caseload.cli.desk.YearGroup;
import caseload.journey.Days;
import caseload.journey.Due;
import caseload.journey.Dues;
import caseload.journey.Episode;
import caseload.journey.Filing;
import caseload.journey.Group;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.journey.Mentee;
import caseload.journey.Mentoring;
import caseload.journey.Session;
import caseload.journey.Standing;
import caseload.journey.State;
import caseload.journey.Step;
import caseload.policy.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code caseload show}: everything about one mentee. */
public final class ShowCommand implements Runnable {
  private final Desk desk;
  private String mentee = "";
  private boolean history;
  private Optional<Integer> sessions = Optional.empty();
  private boolean screenSafe;
  private Optional<BiConsumer<Sheets, Journey>> sheet = Optional.empty();

  ShowCommand(Desk desk) {
    this.desk = desk;
  }

  /** The command as picocli knows it, by program: it is typed more often than any other. */
  public static CommandSpec spec(Desk desk) {
    ShowCommand show = new ShowCommand(desk);
    CommandSpec spec = CommandSpec.wrapWithoutInspection(show).name("show");
    spec.usageMessage()
        .description(
            "Everything about one mentee: where they stand, consent, what is due, all steps.")
        .footer("", "Examples", "  caseload show m-7k3q9x", "  caseload show m-7k3q9x --history");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("MENTEE")
            .description("Code, initials or name.")
            .arity("1")
            .required(true)
            .type(String.class)
            .setter(new Setting<>(String.class, who -> show.mentee = who.orElse("")))
            .build());
    spec.addOption(flag("Earlier episodes too.", on -> show.history = on, "--history"));
    spec.addOption(
        OptionSpec.builder("--sessions")
            .paramLabel("N")
            .description("Only the last N sessions.")
            .arity("1")
            .type(Integer.class)
            .setter(new Setting<>(Integer.class, number -> show.sessions = number))
            .build());
    spec.addOption(
        flag(
            "Code and initials in place of the name.",
            on -> show.screenSafe = on,
            "--screen-safe"));
    spec.addOption(sheet(show, "What the file holds and lacks.", Sheets::filing, "--filing"));
    spec.addOption(sheet(show, "Who is around the child.", Sheets::network, "--network"));
    spec.addOption(
        sheet(show, "What the next school is given.", Sheets::transition, "--transition"));
    spec.addOption(
        sheet(
            show,
            "Entry beside what was rated later.",
            (sheets, journey) -> sheets.change(journey, show.history),
            "--change"));
    return spec;
  }

  private static OptionSpec sheet(
      ShowCommand show, String description, BiConsumer<Sheets, Journey> sheet, String name) {
    return flag(description, on -> show.sheet = on ? Optional.of(sheet) : show.sheet, name);
  }

  private static OptionSpec flag(String description, Consumer<Boolean> to, String name) {
    return OptionSpec.builder(name)
        .description(description)
        .arity("0")
        .type(boolean.class)
        .setter(new Setting<>(Boolean.class, on -> to.accept(on.orElse(false))))
        .build();
  }

  @Override
  public void run() {
    Journey journey = new Who(desk).find(mentee).read();
    if (sheet.isPresent()) {
      sheet.get().accept(new Sheets(desk, screenSafe), journey);
      return;
    }
    if (desk.json()) {
      new Sheets(desk, screenSafe).wholeForPrograms();
      desk.print(Machine.json(json(journey)));
      return;
    }
    head(journey);
    new Mentors(desk).line(journey).ifPresent(desk::say);
    new Placed(desk, journey).lines().forEach(desk::say);
    consent(journey);
    new Where(desk, journey).lines().forEach(desk::say);
    new Beginnings(desk, journey).lines().forEach(desk::say);
    groups(journey).forEach(desk::say);
    due(journey);
    filing(journey).ifPresent(file -> desk.say("File      " + file.line()));
    List<Episode> shown = journey.current().stream().toList();
    for (Episode episode : history ? journey.episodes() : shown) episode(episode, journey.mentee());
    int hidden = journey.episodes().size() - shown.size();
    if (!history && hidden > 0) desk.note(hidden + " earlier: add --history");
  }

  private void head(Journey journey) {
    Mentee who = journey.mentee();
    String name = screenSafe ? initials(who.name()) : who.name();
    String inClass = who.classOn(desk.today()).map(group -> ", " + group).orElse("");
    String year = MenteeRow.year(who.yearOn(desk.today()));
    State state = journey.state(desk.policy(), desk.today());
    desk.say(name + " (" + who.mentee() + "), Year " + year + inClass + ": " + state.word());
  }

  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String part : name.strip().split("\\s+", -1))
      initials.appendCodePoint(part.codePointAt(0)).append('.');
    return initials.toString();
  }

  private void consent(Journey journey) {
    List<String> standing = new ArrayList<>();
    for (Choice scope : desk.policy().consent().scopes()) {
      Standing how = journey.consent(scope.id(), desk.policy(), desk.today());
      if (how.word() != Standing.Word.NOT_ASKED) {
        standing.add(
            scope.id() + " " + how.words() + how.since().map(d -> " " + Days.say(d)).orElse(""));
      }
    }
    desk.say("Consent   " + (standing.isEmpty() ? "not asked" : String.join("; ", standing)));
  }

  private List<String> groups(Journey journey) {
    String code = journey.mentee().mentee();
    return new GroupWords(desk)
        .all().stream()
            .flatMap(
                group ->
                    group.now(code, desk.today()).stream()
                        .map(day -> "Group     " + group.name() + ", from " + Days.say(day.from())))
            .toList();
  }

  private void due(Journey journey) {
    for (Due item : new Dues(journey, desk.school(), desk.today()).all()) {
      String overdue = item.overdue(desk.today()) ? "OVERDUE, " : "";
      desk.say("Due       " + item.what() + ", " + overdue + Days.say(item.since()));
    }
  }

  private Optional<FilingSheet> filing(Journey journey) {
    return Filing.of(journey, desk.policy(), desk.today()).map(FilingSheet::new);
  }

  private void episode(Episode episode, Mentee who) {
    desk.say("");
    desk.say("Referral received " + Days.say(episode.opened()));
    int left = episode.all(Session.class).size() - sessions.orElse(episode.steps().size());
    Told told = new Told(episode);
    for (Step step : episode.steps()) {
      if (step instanceof Session && left-- > 0) continue;
      told.step(step).forEach(desk::say);
      yearGroup(who, step);
    }
  }

  private void yearGroup(Mentee who, Step step) {
    if (!(step instanceof Measure measure) || desk.school().comparison().isEmpty()) return;
    new YearGroup(desk.school()).beside(who, measure).map(Told::indent).ifPresent(desk::say);
  }

  private Map<String, Object> json(Journey journey) {
    Map<String, Object> json = new LinkedHashMap<>();
    Map<String, Object> who = new LinkedHashMap<>();
    who.put("code", journey.mentee().mentee());
    who.put("state", journey.state(desk.policy(), desk.today()).word());
    who.put("year", journey.mentee().yearOn(desk.today()));
    journey.mentee().classOn(desk.today()).ifPresent(group -> who.put("class", group));
    journey.mentee().school().ifPresent(school -> who.put("school", school));
    new Mentoring(desk.school()).mentor(journey).ifPresent(id -> who.put("mentor", id));
    who.put("record", JsonTree.of(Trees.of(journey.mentee())));
    json.put("mentee", who);
    json.put("episode", journey.current().map(Episode::id).orElse(""));
    List<Episode> shown = history ? journey.episodes() : journey.current().stream().toList();
    json.put(
        "steps",
        shown.stream().flatMap(each -> each.steps().stream().map(s -> step(each, s))).toList());
    json.put("consent", standings(journey));
    json.putAll(new Where(desk, journey).map());
    new Beginnings(desk, journey).put(json);
    json.put(
        "groups",
        new GroupWords(desk)
            .all().stream()
                .filter(each -> each.now(journey.mentee().mentee(), desk.today()).isPresent())
                .map(Group::group)
                .toList());
    json.put(
        "due",
        new Dues(journey, desk.school(), desk.today())
            .all().stream().map(DueCommand::map).toList());
    filing(journey).ifPresent(file -> json.put("file", file.map()));
    return json;
  }

  private static Map<String, Object> step(Episode episode, Step step) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("episode", episode.id());
    map.put("kind", step.stage().word());
    map.put("date", step.date());
    map.put("step", JsonTree.of(Trees.of((Record) step)));
    return map;
  }

  private Map<String, Object> standings(Journey journey) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Choice scope : desk.policy().consent().scopes()) {
      Standing how = journey.consent(scope.id(), desk.policy(), desk.today());
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("standing", how.wordAlone());
      one.put("in-force", how.inForce());
      if (how.byNotice()) one.put("by-notice", true);
      how.since().ifPresent(day -> one.put("since", day));
      map.put(scope.id(), one);
    }
    return map;
  }
}
