package caseload.report;

import caseload.report.change.Limits;
import caseload.report.disclosure.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What the time came to, what was lost, and what need was not met, in sentences. */
record Spent(TermReport report) {
  private static final Noun WEEK = new Noun("week", "weeks");
  private static final String MISSED = "sessions.missed.";

  /** Minutes for one child, and in money where the school wants it. */
  List<String> value() {
    return Stream.of(each(), cost()).flatMap(Optional::stream).toList();
  }

  /** Both sums stand on figures that are shown beside it, or it is not said. */
  private Optional<String> each() {
    return report
        .number(Worth.MINUTES)
        .map(
            minutes ->
                "Counted for every %s who was there, sessions took %s hours: shared out evenly, about %s minutes%s for each of the %s %s."
                    .formatted(
                        report.mentees().one(),
                        Delivery.hours(number(HoursUsed.PUPILS).orElseThrow()),
                        minutes.toPlainString(),
                        sessions(),
                        number(Flow.CHILDREN).orElseThrow(),
                        report.mentees().many()));
  }

  private String sessions() {
    return report
        .number(Worth.SESSIONS)
        .map(each -> " and " + each.stripTrailingZeros().toPlainString() + " sessions")
        .orElse("");
  }

  private Optional<String> cost() {
    List<String> parts = new ArrayList<>();
    report
        .number(Worth.COST_EACH)
        .ifPresent(each -> parts.add(pounds(each) + " for one " + report.mentees().one()));
    report
        .number(Worth.COST_HOUR)
        .ifPresent(
            hour -> parts.add(pounds(hour) + " for one hour with one " + report.mentees().one()));
    return report
        .number(Worth.COST)
        .map(
            cost ->
                "The hours cost "
                    + pounds(cost)
                    + (parts.isEmpty() ? "" : ": " + Say.list(parts))
                    + ".");
  }

  /** A pound sign is no plain ASCII: the word is right on every screen. */
  private static String pounds(BigDecimal amount) {
    return String.format(Locale.ROOT, amount.scale() > 0 ? "%,.2f" : "%,.0f", amount) + " pounds";
  }

  /** Sessions lost, by cause, those first that most were lost to. */
  Optional<String> lost() {
    OptionalInt offered = number("sessions.offered");
    OptionalInt missed = number("sessions.missed");
    if (offered.isEmpty() || missed.isEmpty() || missed.getAsInt() == 0) return Optional.empty();
    List<Printed> causes =
        report.table("sessions").stream()
            .filter(each -> each.id().startsWith(MISSED) && !each.id().endsWith(".other"))
            .filter(each -> Say.number(each.cell()).orElse(0) > 0)
            .sorted(
                (one, other) ->
                    Say.number(other.cell()).orElse(0) - Say.number(one.cell()).orElse(0))
            .toList();
    List<String> parts = new ArrayList<>(causes.stream().map(Spent::because).toList());
    int others = number(MISSED + "other").orElse(0);
    if (others > 0 && !causes.isEmpty()) parts.add("another reason or none written " + others);
    String reasons = parts.isEmpty() ? "." : ". The reasons: " + String.join(", ", parts) + ".";
    return Optional.of(
        missed.getAsInt()
            + " of "
            + offered.getAsInt()
            + " planned sessions did not take place"
            + reasons);
  }

  private static String because(Printed cause) {
    return cause.row().substring(cause.row().indexOf(": ") + 2)
        + " "
        + Say.number(cause.cell()).orElse(0);
  }

  /** Who waits, how long the longest has waited, and who was declined for no place. */
  List<String> unmet() {
    List<String> said = new ArrayList<>();
    int waiting = number(Arrivals.WAITING).orElse(0);
    Optional<String> weeks =
        waiting == 0 ? Optional.empty() : report.find(Unmet.LONGEST).flatMap(Spent::weeks);
    String who =
        waiting == 1 ? "The one who waits" : "Of the " + waiting + " who wait, the longest";
    weeks.ifPresent(longest -> said.add(who + " has waited " + longest + "."));
    number(Unmet.NO_PLACE).stream()
        .filter(declined -> declined > 0)
        .forEach(
            declined ->
                said.add(
                    declined
                        + (declined == 1 ? " was" : " were")
                        + " declined because there was no place."));
    return said;
  }

  private static Optional<String> weeks(Cell cell) {
    return cell.equals(new Cell.Shown(0))
        ? Optional.of("less than a week")
        : Say.count(cell, WEEK).map(weeks -> "about " + weeks);
  }

  /** {@code Paid from pupil premium: 20 mentees and 23.5 hours with them, about 547 pounds.} */
  List<String> funding() {
    return report.table("funding").stream().flatMap(each -> funding(each).stream()).toList();
  }

  private Optional<String> funding(Printed source) {
    if (source.cell().equals(new Cell.Shown(0))) return Optional.empty();
    String minutes = "funding-minutes." + source.id().substring("funding.".length());
    return Say.count(source.cell(), report.mentees())
        .map(
            children ->
                source.row()
                    + ": "
                    + children
                    + number(minutes).stream()
                        .mapToObj(
                            n ->
                                " and "
                                    + Delivery.hours(n)
                                    + " hours with them"
                                    + worth(n, Say.number(source.cell()).orElse(0)))
                        .findFirst()
                        .orElse("")
                    + ".");
  }

  /** For one child, where the money goes to enough of them. */
  private static String each(BigDecimal cost, int children) {
    if (children < Limits.MEAN) return "";
    return " or "
        + pounds(cost.divide(new BigDecimal(children), 0, RoundingMode.HALF_UP))
        + " for each";
  }

  private String worth(int minutes, int children) {
    return report
        .number(Worth.COST_HOUR)
        .map(
            hour ->
                hour.multiply(new BigDecimal(minutes))
                    .divide(new BigDecimal(60), 0, RoundingMode.HALF_UP))
        .map(cost -> ", about " + pounds(cost) + each(cost, children))
        .orElse("");
  }

  private OptionalInt number(String id) {
    Cell cell = report.find(id).orElse(new Cell.Withheld());
    return Say.number(cell);
  }
}
