package caseload.cli.report;

import caseload.cli.desk.DayWords;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.report.Explained;
import caseload.report.Meaning;
import caseload.report.Period;
import caseload.report.TermReport;
import caseload.report.disclosure.Cell;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells where one figure comes from, on the screen or for other programs. */
record Explanation(
    Desk desk,
    Period period,
    TermReport report,
    Explained explained,
    Optional<Meaning> meaning,
    boolean screenSafe) {

  void say() {
    Cell cell = explained.printed().cell();
    desk.say(explained.printed().id() + ": " + explained.printed().row() + ": " + cell.words());
    desk.say(
        "%s, for %s, counted to %s"
            .formatted(period.title(), report.audience().name(), DayWords.say(report.asOf())));
    desk.say("");
    meaning.ifPresent(words -> desk.say("How      " + words.means()));
    explained.sums().forEach(sum -> desk.say("Sum      " + sum));
    if (!(cell instanceof Cell.Shown)) desk.say("Hidden   " + hidden());
    for (Explained.Behind each : explained.behind()) {
      desk.say("From     " + each.code() + name(each.code()) + "  " + each.value());
      files(each).forEach(file -> desk.say("         " + file));
    }
  }

  private String hidden() {
    return "fewer than "
        + report.smallest()
        + " children could be known from it, or it would give such a number away.";
  }

  private String name(String code) {
    if (screenSafe) return "";
    return desk.caseload().file(code).map(file -> "  " + file.mentee().name()).orElse("");
  }

  /** The files of the records that were counted, seen from the caseload. */
  private List<String> files(Explained.Behind behind) {
    return desk.caseload().file(behind.code()).stream()
        .flatMap(
            file ->
                behind.records().entrySet().stream()
                    .flatMap(
                        in -> in.getValue().stream().map(step -> file.find(in.getKey(), step))))
        .flatMap(Optional::stream)
        .map(path -> desk.caseload().root().relativize(path).toString())
        .map(path -> path.replace(File.separatorChar, '/'))
        .sorted()
        .toList();
  }

  String json() {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("report", "term");
    answer.put("audience", report.audience().id());
    answer.put("period", period.id());
    answer.put("as-of", report.asOf());
    answer.put("figure", ReportMachine.figure(explained.printed()));
    answer.put("means", meaning.map(Meaning::means).orElse(""));
    answer.put("sums", explained.sums());
    List<Map<String, Object>> from = new ArrayList<>();
    explained.behind().forEach(each -> from.add(map(each)));
    answer.put("from", from);
    return Machine.json(answer);
  }

  private Map<String, Object> map(Explained.Behind behind) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", behind.code());
    map.put("value", behind.value());
    map.put("files", files(behind));
    return map;
  }
}
