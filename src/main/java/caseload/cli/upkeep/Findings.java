package caseload.cli.upkeep;

import static java.util.Comparator.comparing;

import caseload.casefile.check.CannotBeRead;
import caseload.casefile.check.Checked;
import caseload.casefile.check.Finding;
import caseload.casefile.check.Severity;
import caseload.casefile.check.Spot;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Excerpt;
import caseload.cli.desk.Machine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what a check has found: a line each, mentee by mentee, and the sum of it. */
record Findings(Desk desk, Checked checked, boolean inFull) {

  void print() {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding each : checked.findings()) {
      groups.computeIfAbsent(each.spot().mentee().orElse(""), code -> new ArrayList<>()).add(each);
    }
    for (List<Finding> group : groups.values()) group.sort(comparing(Finding::severity));
    groups.forEach(this::group);
    desk.say(sum());
    groups.keySet().stream()
        .filter(code -> !code.isEmpty() && !inFull)
        .findFirst()
        .ifPresent(code -> desk.note("To see what to do:  caseload check " + code));
  }

  private void group(String code, List<Finding> findings) {
    String name = checked.names().getOrDefault(code, "");
    desk.say(code.isEmpty() ? "The caseload" : (code + "  " + name).strip());
    for (Finding each : findings) {
      desk.say(
          "  %-8s %s  %s  %s"
              .formatted(word(each.severity()), each.code(), place(each), each.says()));
      if (inFull || code.isEmpty()) inFull(each);
    }
  }

  private void inFull(Finding finding) {
    if (finding instanceof CannotBeRead unreadable) {
      Excerpt.lines(unreadable.problem()).forEach(line -> desk.say("    " + line));
    }
    if (!finding.next().isBlank()) desk.say("           " + finding.next());
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "PROBLEM";
      case WARNING -> "WARNING";
      case NOTE -> "NOTE";
    };
  }

  private static String place(Finding finding) {
    Spot spot = finding.spot();
    String file =
        spot.mentee().isPresent() ? spot.file().replaceFirst("^mentees/[^/]*/", "") : spot.file();
    return spot.line() == 0 ? file : file + ":" + spot.line();
  }

  private String sum() {
    String all = number(checked.mentees(), "mentee") + ", " + number(checked.files(), "file");
    if (checked.findings().isEmpty()) return "All fine: " + all + ".";
    List<String> counts = new ArrayList<>();
    count(Severity.ERROR, "problem").ifPresent(counts::add);
    count(Severity.WARNING, "warning").ifPresent(counts::add);
    count(Severity.NOTE, "note").ifPresent(counts::add);
    return String.join(", ", counts) + " in " + all + ".";
  }

  private Optional<String> count(Severity severity, String what) {
    long count = checked.count(severity);
    return count == 0 ? Optional.empty() : Optional.of(number(count, what));
  }

  private static String number(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  static String json(Checked checked) {
    return Machine.json(
        Map.of("findings", checked.findings().stream().map(Findings::map).toList()));
  }

  private static Map<String, Object> map(Finding finding) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", finding.code());
    map.put("severity", finding.severity().word());
    map.put("file", finding.spot().file());
    map.put("line", finding.spot().line());
    map.put("says", finding.says());
    map.put("next", finding.next());
    return map;
  }
}
