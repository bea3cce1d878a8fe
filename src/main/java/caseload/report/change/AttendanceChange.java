package caseload.report.change;

import java.util.List;
import java.util.Optional;

/**
 * The attendance of mentored pupils before and after, beside that of their year group (without
 * them) on the same days. The difference of the two differences is what may be told; it is no proof
 * of a cause.
 *
 * @param points by how many points theirs changed
 * @param yearPoints by how many points the year group's changed
 * @param halfDays what the difference is for one pupil, in the half-days of the window after
 */
public record AttendanceChange(int n, double points, double yearPoints, double halfDays) {

  /** One pupil's two windows, and the year group's on the same days. */
  public record Beside(
      Attendance before, Attendance after, Attendance yearBefore, Attendance yearAfter) {

    double points() {
      return after.rate() - before.rate();
    }

    double yearPoints() {
      return yearAfter.rate() - yearBefore.rate();
    }

    double halfDays() {
      return (points() - yearPoints()) * after.possible() / 100;
    }
  }

  /** The means over pupils; empty of fewer than eight. */
  public static Optional<AttendanceChange> of(List<Beside> pupils) {
    if (pupils.size() < Limits.ATTENDANCE) return Optional.empty();
    return Optional.of(
        new AttendanceChange(
            pupils.size(),
            pupils.stream().mapToDouble(Beside::points).average().orElseThrow(),
            pupils.stream().mapToDouble(Beside::yearPoints).average().orElseThrow(),
            pupils.stream().mapToDouble(Beside::halfDays).average().orElseThrow()));
  }

  /** By how many points more than the year group. */
  public double difference() {
    return points - yearPoints;
  }
}
