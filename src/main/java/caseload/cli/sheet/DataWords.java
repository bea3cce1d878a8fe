package caseload.cli.sheet;

import caseload.journey.Days;
import caseload.journey.Measure;
import caseload.policy.Scale;
import caseload.policy.Word;
import caseload.report.change.Attendance;
import caseload.report.change.HalfUp;
import caseload.report.pairs.Attained;
import caseload.report.pairs.SchoolData;
import caseload.report.pairs.SchoolData.Windows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The school's own data of one mentee over two windows, for the screen and for other programs. */
record DataWords(SchoolData data) {

  List<String> lines(Measure.Point point) {
    return Stream.of(
            data.attendance(point).stream().flatMap(this::attendance),
            SchoolData.TIMES.stream().flatMap(kind -> counted(kind, point).stream()),
            Attained.of(data.episode(), point).stream().map(DataWords::attained))
        .flatMap(lines -> lines)
        .toList();
  }

  /** No word on which is better: only the school knows its scale. */
  private static String attained(Attained of) {
    return "attainment in %s: %s at entry, %s at %s%s, on the school's own scale"
        .formatted(
            of.subject(),
            Scale.plain(of.entry()),
            Scale.plain(of.second()),
            Word.of(of.point()),
            of.target().map(aim -> " (aim " + Scale.plain(aim) + ")").orElse(""));
  }

  private Stream<String> attendance(SchoolData.Attended both) {
    return Stream.of(
            Optional.of(window(both.windows().entry(), both.before())),
            Optional.of(window(both.windows().second(), both.after())),
            longer(both.windows()))
        .flatMap(Optional::stream);
  }

  /** A longer window levels out what a short one shows, so no report takes the two together. */
  private Optional<String> longer(Windows both) {
    if (data.asLong(both)) return Optional.empty();
    return Optional.of(
        "attendance: the windows have %d and %d school days, so it is in no report to governors"
            .formatted(data.days(both.entry()), data.days(both.second())));
  }

  private static String window(Measure measure, Attendance attendance) {
    return "attendance at %s: %d of %d half-days missed, %s%% there, %s; %s"
        .formatted(
            Word.of(measure.point()),
            attendance.absent(),
            attendance.possible(),
            HalfUp.round(attendance.rate(), 1).toPlainString(),
            days(measure),
            absence(attendance));
  }

  private static String days(Measure measure) {
    return Days.say(measure.from().orElseThrow()) + " to " + Days.say(measure.to().orElseThrow());
  }

  private static String absence(Attendance attendance) {
    if (attendance.severelyAbsent()) return "severely absent (half or more)";
    return attendance.persistentlyAbsent()
        ? "persistently absent (a tenth or more)"
        : "less than a tenth";
  }

  private Optional<String> counted(String kind, Measure.Point point) {
    return data.windows(kind, point).map(both -> name(kind) + ": " + counted(both));
  }

  private static String name(String kind) {
    return kind.equals("punctuality") ? "times late" : kind;
  }

  private String counted(Windows both) {
    return data.events(both)
        .map(
            events ->
                "%d at entry, %d at %s, each in %d school days"
                    .formatted(
                        events.before(),
                        events.after(),
                        Word.of(both.second().point()),
                        events.days()))
        .orElseGet(
            () ->
                "not compared, because the windows have %d and %d school days"
                    .formatted(data.days(both.entry()), data.days(both.second())));
  }

  List<Map<String, Object>> maps(Measure.Point point) {
    Stream<Map<String, Object>> windows =
        Stream.concat(Stream.of("attendance"), SchoolData.TIMES.stream())
            .flatMap(kind -> data.windows(kind, point).stream())
            .map(this::map);
    Stream<Map<String, Object>> levels =
        Attained.of(data.episode(), point).stream().map(DataWords::map);
    return Stream.concat(windows, levels).toList();
  }

  private static Map<String, Object> map(Attained of) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("data", "attainment");
    map.put("subject", of.subject());
    map.put("point", Word.of(of.point()));
    map.put("entry", of.entry());
    map.put("value", of.second());
    of.target().ifPresent(aim -> map.put("target", aim));
    return map;
  }

  private Map<String, Object> map(Windows both) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("data", both.entry().questionnaire());
    map.put("point", Word.of(both.second().point()));
    map.put("entry", window(both.entry()));
    map.put("value", window(both.second()));
    return map;
  }

  private Map<String, Object> window(Measure measure) {
    Map<String, Object> map = new LinkedHashMap<>(measure.scores());
    map.put("from", measure.from().orElseThrow());
    map.put("to", measure.to().orElseThrow());
    map.put("school-days", data.days(measure));
    return map;
  }
}
