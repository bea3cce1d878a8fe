package caseload.letter.account;

import caseload.journey.Measure;
import caseload.report.change.Attendance;
import caseload.report.pairs.SchoolData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the school counts anyway, over two windows of days. */
record Figures(Telling telling) {
  private static final List<Measure.Point> LATER =
      List.of(Measure.Point.EXIT, Measure.Point.REVIEW);

  List<String> lines() {
    SchoolData data = new SchoolData(telling.episode(), telling.school().calendar());
    Stream<String> attended =
        LATER.stream()
            .flatMap(point -> data.attendance(point).stream())
            .limit(1)
            .map(both -> "Half-days missed: " + of(both.before()) + ", then " + of(both.after()));
    return Stream.concat(
            attended, SchoolData.COUNTED.stream().flatMap(kind -> counted(data, kind).stream()))
        .toList();
  }

  private static String of(Attendance attendance) {
    return attendance.absent() + " of " + attendance.possible();
  }

  /** Nothing over windows of different length: it would be no comparison. */
  private static Optional<String> counted(SchoolData data, String kind) {
    return LATER.stream()
        .flatMap(point -> data.windows(kind, point).stream())
        .findFirst()
        .flatMap(data::events)
        .map(
            events ->
                "%s: %s, then %s, each in %s school days"
                    .formatted(
                        Plainly.sentence(kind).replaceFirst("\\.$", ""),
                        events.before(),
                        events.after(),
                        events.days()));
  }
}
