package caseload.journey;

import caseload.policy.Programme;
import caseload.policy.SchoolFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the mentors' hours hold. A mentor has {@code hours * 60 / (session-minutes +
 * minutes-between)} slots a week, rounded down for each mentor; a slot holds {@code every-weeks}
 * children in turn. What is free is what the work that goes on, paused or not, has not taken.
 *
 * @param hours of all mentors, a week
 * @param waiting who is to begin: accepted, on the list, or to be decided on
 * @param accepted how many of those are accepted
 * @param clears when the last of them can begin; see {@link Clearing}
 */
public record Capacity(
    BigDecimal hours,
    int slotMinutes,
    int slots,
    int everyWeeks,
    int taken,
    int waiting,
    int accepted,
    Optional<String> pace,
    Optional<LocalDate> lastDay,
    Optional<LocalDate> clears) {
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  /** How things stand at the end of a day. */
  public static Capacity of(List<Journey> journeys, SchoolFile school, LocalDate today) {
    Programme programme = school.policy().programme();
    List<BigDecimal> hours =
        school.mentors().stream().flatMap(mentor -> mentor.hours().stream()).toList();
    int slots = hours.stream().mapToInt(each -> slots(each, programme.slotMinutes())).sum();
    int accepted = accepted(journeys, school, today);
    int waiting = accepted + Wait.list(journeys, school, today).size();
    Optional<Pace> pace = Pace.of(journeys, school.policy());
    Clearing clearing = new Clearing(school, today, pace.map(Pace::weeks).orElse(0));
    List<LocalDate> ends = List.copyOf(clearing.ends(open(journeys, school, today)));
    int places = slots * programme.everyWeeks();
    boolean sure = pace.isPresent() && places > 0;
    return new Capacity(
        hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
        programme.slotMinutes(),
        slots,
        programme.everyWeeks(),
        ends.size(),
        waiting,
        accepted,
        pace.map(Pace::words),
        clearing.lastDay(),
        sure ? clearing.of(ends, places, waiting) : Optional.empty());
  }

  private static int slots(BigDecimal hours, int minutes) {
    return hours
        .multiply(MINUTES)
        .divide(BigDecimal.valueOf(minutes), 0, RoundingMode.DOWN)
        .intValueExact();
  }

  private static int accepted(List<Journey> journeys, SchoolFile school, LocalDate today) {
    return (int)
        journeys.stream()
            .filter(journey -> journey.state(school.policy(), today) == State.WAITING)
            .filter(Wait::accepted)
            .count();
  }

  private static List<Journey> open(List<Journey> journeys, SchoolFile school, LocalDate today) {
    return journeys.stream()
        .filter(journey -> journey.state(school.policy(), today).open())
        .toList();
  }

  /** Children that the hours hold at one time. */
  public int places() {
    return slots * everyWeeks;
  }

  /** Places that nobody has; never less than none. */
  public int free() {
    return Math.max(0, places() - taken);
  }

  /** In a sentence or two; where nothing can be said, what is missing for it. */
  public String says() {
    if (hours.signum() == 0) {
      return "How many children can be seen is not known: no mentor in caseload.yaml has hours.";
    }
    if (slots == 0) return hoursAre() + "less than one slot of " + slotMinutes + " minutes.";
    return hoursAre() + slotsAre() + ", " + takenAre() + ". " + whenClear();
  }

  private String hoursAre() {
    String number = hours.stripTrailingZeros().toPlainString();
    return number + (hours.compareTo(BigDecimal.ONE) == 0 ? " hour is " : " hours are ");
  }

  private String slotsAre() {
    String words = slots + (slots == 1 ? " slot" : " slots") + " of " + slotMinutes + " minutes";
    return everyWeeks == 1
        ? words
        : words + " for " + places() + " children every " + everyWeeks + " weeks";
  }

  private String takenAre() {
    return taken == 0 ? "none of them taken" : taken + " of them taken";
  }

  private String whoWaits() {
    String who = waiting + (waiting == 1 ? " waits" : " wait") + " to begin";
    if (accepted == 0) return who;
    return who
        + (accepted == waiting ? ", accepted already" : ", " + accepted + " of them accepted");
  }

  private String whenClear() {
    if (waiting == 0) return "Nobody waits.";
    String who = whoWaits();
    if (free() >= waiting) return who + "; there is a place for each.";
    if (pace.isEmpty()) {
      return who
          + "; when the list clears is not known: the policy has no weeks-most for the programme.";
    }
    if (lastDay.isEmpty()) {
      return who + "; when the list clears is not known: caseload.yaml has no term dates ahead.";
    }
    return clears
        .map(
            day ->
                "%s; with %s the list clears on %s, if nobody stays longer and nobody else is referred."
                    .formatted(who, pace.get(), Days.say(day)))
        .orElseGet(
            () ->
                "%s; with %s the list does not clear by %s, where the term dates end."
                    .formatted(who, pace.get(), Days.say(lastDay.get())));
  }
}
