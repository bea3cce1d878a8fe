package caseload.cli.sheet;

import caseload.cli.desk.Table;
import caseload.journey.Days;
import caseload.journey.Filing;
import caseload.policy.FileItem;
import caseload.policy.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a mentee's file holds and lacks, held against the school's list: a line for each thing. */
record FilingSheet(Filing filing) {

  /** In one line, as part of all that is known of a mentee. */
  String line() {
    List<FileItem> missing = filing.missing();
    String rest =
        missing.isEmpty()
            ? "nothing is missing"
            : "missing: " + missing.stream().map(FileItem::id).collect(Collectors.joining(", "));
    return filing.sum() + ", " + rest;
  }

  Table table() {
    return new Table(
        List.of(
            Table.Column.whole(""),
            Table.Column.text("What"),
            Table.Column.number("No."),
            Table.Column.whole("Last"),
            Table.Column.text("On paper")),
        filing.lines().stream().map(FilingSheet::cells).toList());
  }

  private static List<String> cells(Filing.Line line) {
    return List.of(
        line.how() == Filing.How.MISSING ? "MISSING" : word(line).replace('-', ' '),
        line.item().name(),
        line.count() == 0 ? "" : String.valueOf(line.count()),
        line.last().map(Days::say).orElse(""),
        line.paper().orElse(""));
  }

  private static String word(Filing.Line line) {
    return Word.of(line.how());
  }

  Map<String, Object> map() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("episode", filing.episode());
    for (Filing.How how : Filing.How.values()) {
      map.put(Word.of(how), filing.count(how));
    }
    map.put("items", filing.lines().stream().map(FilingSheet::map).toList());
    return map;
  }

  private static Map<String, Object> map(Filing.Line line) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", line.item().id());
    map.put("name", line.item().name());
    map.put("how", word(line));
    map.put("count", line.count());
    line.last().ifPresent(day -> map.put("last", day));
    line.paper().ifPresent(where -> map.put("on-paper", where));
    return map;
  }
}
