package caseload.cli.sheet;

import caseload.casefile.Reading;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Room;
import caseload.cli.desk.Table;
import caseload.cli.desk.Where;
import caseload.journey.Capacity;
import caseload.journey.Days;
import caseload.journey.Due;
import caseload.journey.Dues;
import caseload.journey.Filing;
import caseload.journey.Group;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Step;
import caseload.policy.ConsentRule;
import caseload.policy.FileItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of the list: what is known of a mentee at a glance. */
record MenteeRow(
    String code,
    String name,
    String state,
    Optional<Integer> year,
    String inClass,
    String consent,
    List<Group> groups,
    Optional<LocalDate> last,
    Optional<Due> next,
    Optional<String> level,
    Optional<Filing> filing,
    Optional<String> school) {

  static MenteeRow of(Reading reading, List<Group> all, Desk desk) {
    List<Group> groups =
        all.stream().filter(each -> each.on(desk.today()).contains(reading.code())).toList();
    String name = reading.mentee().map(Mentee::name).orElse("");
    Optional<Integer> year = reading.mentee().map(mentee -> mentee.yearOn(desk.today()));
    String inClass = reading.mentee().flatMap(mentee -> mentee.classOn(desk.today())).orElse("");
    if (reading.journey().isEmpty()) {
      return new MenteeRow(
          reading.code(),
          name,
          "CANNOT READ",
          year,
          inClass,
          "",
          groups,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          reading.mentee().flatMap(Mentee::school));
    }
    Journey journey = reading.journey().get();
    return new MenteeRow(
        reading.code(),
        name,
        journey.state(desk.policy(), desk.today()).word(),
        year,
        inClass,
        journey.consent(ConsentRule.MENTORING, desk.policy(), desk.today()).wordAlone(),
        groups,
        journey.current().flatMap(episode -> last(episode.steps())),
        new Dues(journey, desk.school(), desk.today()).all().stream().findFirst(),
        new Where(desk, journey).level(),
        Filing.of(journey, desk.policy(), desk.today()),
        journey.mentee().school());
  }

  private static Optional<LocalDate> last(List<Step> steps) {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1).date());
  }

  static Table table(List<MenteeRow> rows, boolean wide) {
    List<Table.Column> columns =
        new ArrayList<>(
            List.of(
                Table.Column.whole("Code"),
                Table.Column.text("Name"),
                Table.Column.whole("Yr"),
                Table.Column.whole("Class"),
                Table.Column.whole("State")));
    if (wide) columns.add(Table.Column.whole("Consent"));
    boolean schools = wide && rows.stream().anyMatch(row -> row.school.isPresent());
    if (schools) columns.add(Table.Column.whole("School"));
    boolean levels = wide && rows.stream().anyMatch(row -> row.level.isPresent());
    if (levels) columns.add(Table.Column.whole("Level"));
    if (wide) columns.add(Table.Column.whole("File"));
    boolean grouped = wide && rows.stream().anyMatch(row -> !row.groups.isEmpty());
    if (grouped) columns.add(Table.Column.text("Group"));
    columns.add(Table.Column.text("Next"));
    columns.add(Table.Column.whole("Due"));
    return new Table(
        columns, rows.stream().map(row -> row.cells(wide, schools, levels, grouped)).toList());
  }

  private List<String> cells(boolean wide, boolean schools, boolean levels, boolean grouped) {
    List<String> cells = new ArrayList<>(List.of(code, name, yearWord(), inClass, state));
    if (wide) cells.add(consent);
    if (schools) cells.add(school.orElse(""));
    if (levels) cells.add(level.orElse(""));
    if (wide) cells.add(filed());
    if (grouped) cells.add(String.join(", ", groups.stream().map(Group::name).toList()));
    cells.add(next.map(Due::what).orElse(""));
    cells.add(next.map(due -> Days.shortly(due.since())).orElse(""));
    return cells;
  }

  private String filed() {
    return filing.map(Filing::sum).orElse("");
  }

  private String yearWord() {
    return year.map(MenteeRow::year).orElse("");
  }

  /** A year group as schools say it: {@code R} for Reception. */
  static String year(int number) {
    return number == 0 ? "R" : String.valueOf(number);
  }

  static String json(List<MenteeRow> rows, Optional<Capacity> capacity) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("mentees", rows.stream().map(MenteeRow::map).toList());
    capacity.ifPresent(each -> json.put("capacity", Room.json(each)));
    return Machine.json(json);
  }

  private Map<String, Object> map() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", code);
    map.put("name", name);
    map.put("state", state);
    year.ifPresent(number -> map.put("year", number));
    map.put("class", inClass);
    school.ifPresent(id -> map.put("school", id));
    map.put("consent", consent);
    level.ifPresent(id -> map.put("level", id));
    map.put("groups", ids());
    last.ifPresent(day -> map.put("last-step", day));
    next.ifPresent(due -> map.put("next", DueCommand.map(due)));
    filing.ifPresent(file -> map.put("file", counts(file)));
    return map;
  }

  private static Map<String, Object> counts(Filing file) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("there", file.count(Filing.How.THERE));
    counts.put("missing", file.missing().stream().map(FileItem::id).toList());
    return counts;
  }

  static String csv(List<MenteeRow> rows) {
    return Machine.csv(
        List.of(
            "code", "name", "state", "year", "class", "consent", "next", "due", "groups", "file"),
        rows.stream().map(MenteeRow::csvCells).toList());
  }

  private List<String> csvCells() {
    return List.of(
        code,
        name,
        state,
        yearWord(),
        inClass,
        consent,
        next.map(Due::what).orElse(""),
        next.map(due -> due.since().toString()).orElse(""),
        String.join(", ", ids()),
        filed().replace("/", " of "));
  }

  private List<String> ids() {
    return groups.stream().map(Group::group).toList();
  }
}
