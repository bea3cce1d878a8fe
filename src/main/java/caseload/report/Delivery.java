package caseload.report;

import caseload.report.disclosure.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/** How long people waited and how the hours were used, in sentences. */
record Delivery(TermReport report) {
  private static final Noun DAY = new Noun("day", "days");
  private static final BigDecimal HOUR = new BigDecimal(60);

  String waiting() {
    OptionalInt started = Say.number(cell("flow.started"));
    if (started.isPresent() && started.getAsInt() == 0) {
      return "No work started, so there is no waiting time to give.";
    }
    return Say.count(cell("waiting.days"), DAY)
        .map(days -> days + ": half waited that long or less.")
        .map(words -> "From referral to start the middle waiting time was " + words)
        .orElse("The waiting time from referral to start is not shown.");
  }

  String consent() {
    OptionalInt asked = Say.number(cell("consent.asked"));
    if (asked.isPresent() && asked.getAsInt() == 0) {
      return "No request for consent was recorded in this time.";
    }
    if (Say.number(cell("consent.answered")).orElse(1) == 0) {
      return "No family that was asked for consent has answered yet.";
    }
    return within(cell("consent.days"))
        .map(when -> "Of the families who answered about consent, half did so " + when + ".")
        .orElse("How long families took to answer about consent is not shown.");
  }

  private static Optional<String> within(Cell days) {
    return days.equals(new Cell.Shown(0))
        ? Optional.of("on the day they were asked")
        : Say.count(days, DAY).map(words -> "within " + words);
  }

  /** {@code 17.5 of 42 hours …}, and how long drop-ins took. */
  String hours() {
    return sessions() + dropIns();
  }

  private String dropIns() {
    Optional<Cell> minutes = report.find(DropInHours.MINUTES);
    if (minutes.isEmpty()) return "";
    return minutes
        .flatMap(Delivery::hours)
        .map(hours -> " Drop-ins, without a case, took " + hours + " hours more.")
        .orElse(" There were drop-ins, without a case; how long they took is not shown.");
  }

  private String sessions() {
    Optional<String> used = hours(cell(HoursUsed.USED));
    Optional<String> given = report.find(HoursUsed.ALLOCATED).flatMap(Delivery::hours);
    if (given.isEmpty()) {
      return "How many hours a week are for mentoring here is not written in the settings."
          + used.map(hours -> " Sessions took " + hours + " hours.").orElse("");
    }
    return used.map(hours -> hours + " of the " + given.get() + " hours that the school gave")
        .map(words -> words + " to mentoring in this time were spent in sessions.")
        .orElse(
            "The school gave "
                + given.get()
                + " hours to mentoring in this time; how many were spent in sessions is not shown.");
  }

  private static Optional<String> hours(Cell minutes) {
    return Say.number(minutes).stream().mapToObj(Delivery::hours).findFirst();
  }

  /** In hours with one decimal, rounded half up; a whole number without. */
  static String hours(int minutes) {
    BigDecimal hours = new BigDecimal(minutes).divide(HOUR, 1, RoundingMode.HALF_UP);
    return hours.stripTrailingZeros().scale() <= 0
        ? hours.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
        : hours.toPlainString();
  }

  private Cell cell(String id) {
    return report.cell(id);
  }
}
