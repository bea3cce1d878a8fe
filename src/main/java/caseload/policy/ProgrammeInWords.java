package caseload.policy;

import java.util.List;
import java.util.Optional;

/** How long the work lasts, how often, where and with whom, in plain English. */
final class ProgrammeInWords {
  private ProgrammeInWords() {}

  static List<String> programme(Programme programme) {
    InWords words = new InWords();
    length(words, programme);
    return words
        .say(often(programme))
        .sayIf(programme.place(), place -> "Sessions are usually here: " + place + ".")
        .say(
            programme.placeOnly()
                ? "You are told when a one-to-one session is in another place."
                : "A session may be in any place.")
        .sayIf(
            programme.minutesBetween(),
            n -> "The mentor needs " + InWords.count(n, "minute") + " between two sessions.")
        .sayList(
            "Ways to work: ",
            programme.formats().stream().map(ProgrammeInWords::format).toList(),
            "and")
        .say("A group is of at most " + programme.groupAtMost() + ".")
        .sayEach(
            "Children begin and end together in:",
            programme.cohorts().stream().map(ProgrammeInWords::cohort).toList())
        .sayIf(programme.reviewEveryWeeks(), n -> "A review is due every " + weeks(n) + ".")
        .lines();
  }

  private static void length(InWords words, Programme programme) {
    words
        .sayIf(programme.weeksLeast(), n -> "It lasts at least " + weeks(n) + ".")
        .sayIf(programme.sessionsLeast(), n -> "It is of at least " + sessions(n) + ".")
        .sayIf(
            programme.weeksMost(),
            n -> "It lasts at most " + weeks(n) + "; you are asked before it goes on for longer.")
        .sayIf(
            programme.sessionsMost(),
            n -> "It is of at most " + sessions(n) + "; you are asked before there is another.")
        .sayIf(extension(programme), more -> "A review may extend it by " + more + ".");
    if (programme.openEnded()) words.say("It has no set end: it goes on as long as it helps.");
  }

  private static Optional<String> extension(Programme programme) {
    List<String> more =
        List.of(
                programme.extensionWeeks().map(ProgrammeInWords::weeks),
                programme.extensionSessions().map(ProgrammeInWords::sessions))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    return more.isEmpty() ? Optional.empty() : Optional.of(InWords.join(more, "and"));
  }

  private static String often(Programme programme) {
    String minutes = InWords.count(programme.sessionMinutes(), "minute");
    if (programme.timesAWeek().isPresent()) {
      String times = InWords.count(programme.timesAWeek().get(), "session");
      return times + " of " + minutes + " in every week.";
    }
    String every = programme.everyWeeks() == 1 ? "week" : weeks(programme.everyWeeks());
    return "A session of " + minutes + " every " + every + ".";
  }

  private static String format(Format format) {
    String most = format.atMost().map(n -> " of at most " + n).orElse("");
    String others = format.roleModels() ? " with role models" : "";
    String unsaid =
        format.unsaid() ? " taken to be with other children (at-most: 1 says one child)" : "";
    return InWords.named(format.choice()) + most + others + unsaid;
  }

  private static String cohort(Cohort cohort) {
    return "%s: %s to %s."
        .formatted(
            InWords.named(cohort.choice()), InWords.day(cohort.from()), InWords.day(cohort.to()));
  }

  private static String weeks(int number) {
    return InWords.count(number, "week");
  }

  private static String sessions(int number) {
    return InWords.count(number, "session");
  }
}
