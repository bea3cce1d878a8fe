package caseload.cli.report;

import caseload.cli.desk.DayWords;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.report.Derived;
import caseload.report.Meaning;
import caseload.report.Period;
import caseload.report.TermReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what a number that was worked out of others, such as a mean, stands on. */
record WorkedOut(
    Desk desk, Period period, TermReport report, Derived number, Optional<Meaning> meaning) {

  void say() {
    desk.say(number.id() + ": " + number.row() + ": " + number.value().toPlainString());
    desk.say(
        "%s, for %s, counted to %s"
            .formatted(period.title(), report.audience().name(), DayWords.say(report.asOf())));
    desk.say("");
    meaning.ifPresent(words -> desk.say("How      " + words.means()));
    number.from().forEach(id -> desk.say("Of       " + id + ": " + report.cell(id).words()));
    desk.say("It is printed only where each of these is.");
  }

  String json() {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("audience", report.audience().id());
    answer.put("period", period.id());
    answer.put("as-of", report.asOf());
    answer.put("figure", Map.of("id", number.id(), "row", number.row(), "shown", number.value()));
    answer.put("means", meaning.map(Meaning::means).orElse(""));
    answer.put("sums", number.from());
    answer.put("from", List.of());
    return Machine.json(answer);
  }
}
