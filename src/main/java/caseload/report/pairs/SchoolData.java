package caseload.report.pairs;

import caseload.journey.Episode;
import caseload.journey.Measure;
import caseload.policy.Calendar;
import caseload.report.change.Attendance;
import caseload.report.change.Events;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Data the school holds over two windows of days, one of them from entry. Attendance is compared as
 * a share; what is counted in times only over windows with as many school days.
 */
public record SchoolData(Episode episode, Calendar calendar) {
  /** The kinds of data that are counted in times. */
  public static final List<String> COUNTED = List.of("incidents", "suspensions");

  /** The same, and how often somebody was late. */
  public static final List<String> TIMES = List.of("punctuality", "incidents", "suspensions");

  /** Two windows: the last that was written down at entry, and the last at a later point. */
  public record Windows(Measure entry, Measure second) {}

  /** Half-days possible and missed, in both windows. */
  public record Attended(Windows windows, Attendance before, Attendance after) {}

  /** The windows of one kind of data. */
  public Optional<Windows> windows(String data, Measure.Point point) {
    return last(data, Measure.Point.ENTRY)
        .flatMap(entry -> last(data, point).map(second -> new Windows(entry, second)));
  }

  private Optional<Measure> last(String data, Measure.Point point) {
    return episode.all(Measure.class).stream()
        .filter(each -> each.questionnaire().equals(data) && each.point() == point)
        .filter(each -> each.from().isPresent() && each.to().isPresent())
        .reduce((earlier, later) -> later);
  }

  /** Attendance in both windows. */
  public Optional<Attended> attendance(Measure.Point point) {
    return windows("attendance", point)
        .flatMap(
            both ->
                Attendance.of(both.entry().scores())
                    .flatMap(
                        before ->
                            Attendance.of(both.second().scores())
                                .map(after -> new Attended(both, before, after))));
  }

  /** How often something was in both windows; empty when one has more school days. */
  public Optional<Events> events(Windows both) {
    return Events.of(
        count(both.entry()), days(both.entry()), count(both.second()), days(both.second()));
  }

  private static int count(Measure measure) {
    String figure = measure.questionnaire().equals("punctuality") ? "late" : "count";
    return measure.scores().getOrDefault(figure, BigDecimal.ZERO).intValue();
  }

  /**
   * True when neither is the longer: as many days, or as many school days where a holiday is in
   * one.
   */
  public boolean asLong(Windows both) {
    return days(both.entry()) == days(both.second())
        || length(both.entry()) == length(both.second());
  }

  private static long length(Measure measure) {
    return ChronoUnit.DAYS.between(measure.from().orElseThrow(), measure.to().orElseThrow());
  }

  /** How many school days a window has. */
  public int days(Measure measure) {
    return calendar.schoolDays(
        measure.from().orElseThrow().minusDays(1), measure.to().orElseThrow());
  }
}
