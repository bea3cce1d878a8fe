package caseload.policy;

import java.util.ArrayList;
import java.util.List;

/** The work with the child, from the baseline to what its file holds, in plain English. */
final class WorkInWords {
  private WorkInWords() {}

  static List<String> baseline(Baseline baseline) {
    return new InWords()
        .sayList("Measured: ", InWords.spaced(baseline.measures()), "and")
        .sayList("Observed in: ", InWords.named(baseline.observedIn()), "and")
        .say("This should be there by session " + baseline.bySession() + ".")
        .lines();
  }

  static List<String> firstMeeting(FirstMeeting meeting) {
    return new InWords()
        .sayEach("Mentor and child talk through:", InWords.named(meeting.items()))
        .sayIf(
            meeting.before(),
            item -> "Nothing else counts as talked through before this: " + InWords.named(item))
        .sayIf(meeting.agreement(), words -> "Their agreement: " + InWords.quoted(words))
        .sayIf(meeting.unsigned(), WorkInWords::unsigned)
        .lines();
  }

  private static String unsigned(PathwayStep.Otherwise otherwise) {
    return otherwise == PathwayStep.Otherwise.REFUSE
        ? "Without the signed agreement a session is refused."
        : "Without the signed agreement you are told at each session.";
  }

  static List<String> exit(Exits exits) {
    return new InWords()
        .sayEach("The work ends when:", InWords.named(exits.criteria()))
        .sayIf(exits.criteriaLeast(), WorkInWords::named)
        .sayEach("An ending is recorded as one of:", InWords.named(exits.types()))
        .sayList("Filled in at the end: ", InWords.spaced(exits.questionnaires()), "and")
        .sayIf(exits.taper(), ReviewsInWords::taper)
        .sayList("How long after the end it is looked at again: ", looks(exits), "and")
        .say(again(exits))
        .sayIf(
            exits.reopenWithinDays(),
            n -> "It may be opened again within " + InWords.count(n, "day") + " of the end.")
        .lines();
  }

  private static String named(int least) {
    String fewer = least == 1 ? "none" : "fewer than " + least;
    return "You are told when an end names " + fewer + " of these.";
  }

  private static String again(Exits exits) {
    if (exits.neverAgain()) return "A child is not referred again after an end.";
    String what =
        exits.onlyWithNewEvidence()
            ? "A child may be referred again only with new evidence"
            : "A child may be referred again";
    return exits
        .reReferralAfterWeeks()
        .map(n -> what + " " + weeks(n) + " after the end.")
        .orElseGet(() -> what + at(exits) + ", as a fresh start.");
  }

  private static String at(Exits exits) {
    return exits.reReferral().isPresent() ? ", at once" : " at once";
  }

  private static List<String> looks(Exits exits) {
    List<String> looks = new ArrayList<>();
    exits.followUpWeeks().forEach(n -> looks.add(weeks(n)));
    exits.followUpMonths().forEach(n -> looks.add(InWords.count(n, "month")));
    exits.followUpHalfTerms().forEach(n -> looks.add(InWords.count(n, "half-term")));
    return looks;
  }

  static List<String> file(List<FileItem> items) {
    return new InWords()
        .sayEach("A file should hold:", items.stream().map(WorkInWords::item).toList())
        .lines();
  }

  private static String item(FileItem item) {
    String named = InWords.named(item.id(), item.name());
    String which = of(" of ", item.questionnaires()) + of(" at ", item.points());
    String counts = InWords.join(InWords.spaced(item.counts()), "or");
    String least = item.atLeast().map(n -> ", at least " + n).orElse("");
    String when = item.asAppropriate() ? ", as appropriate" : by(item.due());
    return named + least + when + ": " + counts + which;
  }

  private static String by(FileItem.By due) {
    return switch (due) {
      case REFERRAL -> "";
      case DECISION -> ", once accepted";
      case START -> ", once begun";
      case REVIEW -> ", by the first review";
      case EXIT -> ", by the end";
      case FOLLOW_UP -> ", by the follow-up";
    };
  }

  private static String of(String before, List<String> ids) {
    return ids.isEmpty() ? "" : before + InWords.join(InWords.spaced(ids), "or");
  }

  static String weeks(int number) {
    return InWords.count(number, "week");
  }
}
