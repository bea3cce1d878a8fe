package caseload.letter.account;

import caseload.journey.Measure;
import caseload.policy.Scale;
import caseload.report.change.Attendance;
import caseload.report.pairs.Attained;
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
    Stream<String> times = SchoolData.TIMES.stream().flatMap(kind -> counted(data, kind).stream());
    return Stream.of(attended, times, attained()).flatMap(lines -> lines).toList();
  }

  /** On the school's own scale, of which nothing but the school knows what a step is worth. */
  private Stream<String> attained() {
    return LATER.stream()
        .map(point -> Attained.of(telling.episode(), point))
        .filter(subjects -> !subjects.isEmpty())
        .limit(1)
        .flatMap(List::stream)
        .map(
            of ->
                "Attainment in %s, on the school's own scale: %s, then %s%s"
                    .formatted(
                        of.subject(),
                        Scale.plain(of.entry()),
                        Scale.plain(of.second()),
                        of.target().map(aim -> ", aim " + Scale.plain(aim)).orElse("")));
  }

  private static String of(Attendance attendance) {
    return attendance.absent() + " of " + attendance.possible();
  }

  private static String name(String kind) {
    return kind.equals("punctuality") ? "times late" : kind;
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
                        Plainly.sentence(name(kind)).replaceFirst("\\.$", ""),
                        events.before(),
                        events.after(),
                        events.days()));
  }
}
