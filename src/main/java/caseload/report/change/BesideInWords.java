package caseload.report.change;

import java.util.Optional;

/**
 * What stands beside a figure so that it is not read as more: the year group, what waiting alone
 * would do, how often something was before. The same rules hold as for {@link InPlainWords}.
 *
 * @param many the school's word for several, such as {@code pupils}
 */
public record BesideInWords(String many) {
  /** Attendance beside the year group's. */
  public String yearGroup(AttendanceChange change) {
    return "%s %s while their year groups %s. Other things also changed for these %s, so this is not proof of cause."
        .formatted(mentored(), attended(change.points()), attended(change.yearPoints(), ""), many);
  }

  /** A school that says "mentees" has said that they are mentored. */
  private String mentored() {
    return many.startsWith("ment") ? upper(many) : "Mentored " + many;
  }

  private static String attended(double points) {
    return attended(points, " of attendance");
  }

  private static String attended(double change, String what) {
    String points = HalfUp.say(Math.abs(change));
    if (points.equals("0")) return "stayed where they were";
    String unit = points.equals("1") ? " point" : " points";
    return (change > 0 ? "gained " : "lost ") + points + unit + what;
  }

  /** What is expected from waiting alone, without a number where the norm is not known. */
  public String regression(Optional<Double> expected, Better better) {
    String sentence =
        upper(many)
            + " are referred when things are at their worst; some would have picked up anyway.";
    return sentence + expected.flatMap(points -> alone(points, better)).orElse("");
  }

  private static Optional<String> alone(double change, Better better) {
    boolean gain = better == Better.HIGHER ? change > 0 : change < 0;
    String points = HalfUp.round(Math.abs(change), 0).toPlainString();
    if (!gain || points.equals("0")) return Optional.empty();
    String way = better == Better.HIGHER ? "rise" : "fall";
    String unit = points.equals("1") ? "point" : "points";
    return Optional.of(
        " A %s of about %s %s is expected from that alone.".formatted(way, points, unit));
  }

  /** How often something was, before and after, over windows of the same length. */
  public Optional<String> events(Events events, int pupils, String what) {
    if (pupils < Limits.EVENTS) return Optional.empty();
    return Optional.of(
        "%s for these %s %s: %s in the %s school days before, %s in the %s school days after."
            .formatted(
                upper(what),
                pupils,
                many,
                events.before(),
                events.days(),
                events.after(),
                events.days()));
  }

  private static String upper(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
