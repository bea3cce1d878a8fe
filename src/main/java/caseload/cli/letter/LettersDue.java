package caseload.cli.letter;

import caseload.casefile.Reading;
import caseload.cli.desk.DayWords;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Listed;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Mentors;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Table;
import caseload.journey.Journey;
import caseload.letter.kind.LetterKind;
import caseload.letter.kind.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which letters are due about which mentees. */
record LettersDue(Desk desk) {

  private static final List<Table.Column> COLUMNS =
      List.of(
          Table.Column.whole("Code"),
          Table.Column.text("Name"),
          Table.Column.whole("Letter"),
          Table.Column.whole("Due"));

  private record Row(Journey journey, LetterKind kind, LocalDate since) {
    String code() {
      return journey.mentee().mentee();
    }

    String command() {
      return "caseload letter " + kind.word() + " " + code();
    }

    List<String> cells() {
      return List.of(code(), journey.mentee().name(), kind.word(), DayWords.say(since));
    }

    Map<String, Object> map() {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("code", code());
      map.put("letter", kind.word());
      map.put("since", since.toString());
      map.put("command", command());
      return map;
    }
  }

  /** Prints them all, the longest due first. */
  void print() {
    List<Reading> all = desk.caseload().readAll();
    List<Row> rows = new ArrayList<>();
    for (Journey journey : Mentors.journeys(all)) {
      for (LetterKind kind : LetterKind.values()) {
        since(journey, kind).ifPresent(day -> rows.add(new Row(journey, kind, day)));
      }
    }
    rows.sort(Comparator.comparing(Row::since));
    if (desk.json())
      desk.print(Machine.json(Map.of("letters", rows.stream().map(Row::map).toList())));
    else say(rows);
    Listed.unreadable(desk, all);
  }

  private void say(List<Row> rows) {
    if (rows.isEmpty()) {
      desk.say("No letter is due.");
      return;
    }
    new Listed(desk).print(new Table(COLUMNS, rows.stream().map(Row::cells).toList()));
    desk.note("To make all of one kind:  caseload letter " + rows.get(0).kind().word() + " --due");
  }

  /** The codes of those about whom a letter of this kind is due. */
  List<String> codes(LetterKind kind) {
    if (!Occasion.has(kind)) {
      throw new Mistyped(
          "the letter " + kind.word() + " is written when somebody asks for it; it is never due",
          "Name the mentee:  caseload letter " + kind.word() + " MENTEE");
    }
    return codes(journey -> since(journey, kind).isPresent());
  }

  /** The codes of all whose file is open. */
  List<String> open() {
    return codes(journey -> !journey.state(desk.policy(), desk.today()).ended());
  }

  /** Who cannot be read is among them, so that it is said. */
  private List<String> codes(Predicate<Journey> wanted) {
    return desk.caseload().readAll().stream()
        .filter(each -> each.journey().map(wanted::test).orElse(true))
        .map(Reading::code)
        .toList();
  }

  private Optional<LocalDate> since(Journey journey, LetterKind kind) {
    return new Occasion(journey, desk.school(), desk.today()).of(kind);
  }
}
