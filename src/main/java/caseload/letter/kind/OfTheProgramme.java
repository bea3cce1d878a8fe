package caseload.letter.kind;

import caseload.policy.Programme;
import java.util.Optional;

/** How often and how long the policy has mentor and child meet. */
final class OfTheProgramme {
  private OfTheProgramme() {}

  /**
   * How the mentoring is meant to go.
   *
   * @param howOften such as "once a week"
   * @param weeks how long it lasts, such as "6 to 12 weeks"
   * @param place after "in", such as "the Rainbow Room"
   */
  record Meetings(String howOften, int minutes, String weeks, String place) {}

  static Meetings meetings(Programme programme) {
    String place = programme.place().orElse("school");
    boolean bare = Character.isLowerCase(place.charAt(0)) || place.startsWith("The ");
    return new Meetings(
        often(programme),
        programme.sessionMinutes(),
        length(programme),
        bare ? place : "the " + place);
  }

  private static String often(Programme programme) {
    int times = programme.sessionsATurn();
    if (times == 2) return "twice a week";
    if (times > 2) return times + " times a week";
    int every = programme.everyWeeks();
    return every == 1 ? "once a week" : "every " + every + " weeks";
  }

  /** In weeks where the school counts in weeks, else in sessions. */
  private static String length(Programme programme) {
    if (programme.weeksMost().isPresent()) {
      return length(programme.weeksLeast(), programme.weeksMost().get(), "weeks");
    }
    return programme
        .sessionsMost()
        .map(most -> length(programme.sessionsLeast(), most, "sessions"))
        .orElse("a number of weeks that we agree together");
  }

  private static String length(Optional<Integer> least, int most, String what) {
    String words = most + " " + (most == 1 ? what.substring(0, what.length() - 1) : what);
    return least.map(n -> n == most ? words : n + " to " + words).orElse("up to " + words);
  }
}
