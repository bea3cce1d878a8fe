package caseload.cli.step;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Listed;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Table;
import caseload.journey.Days;
import caseload.journey.MentorDay;
import caseload.policy.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The mentors' log as a list, for people and for programs. */
record MentorTable(Desk desk) {
  private static final List<String> KEYS =
      List.of("date", "mentor", "kind", "minutes", "with", "summary");

  void print(List<MentorDay> days) {
    List<Map<String, Object>> rows = days.stream().map(MentorTable::map).toList();
    if (desk.json()) {
      desk.print(Machine.json(Map.of("log", rows)));
    } else if (desk.csv()) {
      new Listed(desk).print(KEYS, rows);
    } else if (days.isEmpty()) {
      desk.say("The mentors' log is empty.");
      desk.note("To write in it:  caseload mentor --kind supervision --minutes 60");
    } else {
      new Listed(desk).print(table(days));
    }
  }

  private static Map<String, Object> map(MentorDay day) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("date", day.date());
    map.put("mentor", day.mentor());
    map.put("kind", Word.of(day.kind()));
    day.minutes().ifPresent(number -> map.put("minutes", number));
    map.put("with", day.with());
    day.summary().ifPresent(text -> map.put("summary", text));
    return map;
  }

  private static Table table(List<MentorDay> days) {
    return new Table(
        List.of(
            Table.Column.whole("Day"),
            Table.Column.whole("Mentor"),
            Table.Column.whole("Kind"),
            Table.Column.number("Minutes"),
            Table.Column.text("With")),
        days.stream()
            .map(
                day ->
                    List.of(
                        Days.say(day.date()),
                        day.mentor(),
                        Word.of(day.kind()),
                        day.minutes().map(String::valueOf).orElse(""),
                        String.join(", ", day.with())))
            .toList());
  }
}
