package caseload.policy;

import java.util.List;

/** Other organisations, moving school, reports and keeping files, in plain English. */
final class ReportsInWords {
  private ReportsInWords() {}

  static List<String> agencies(List<Choice> agencies) {
    return new InWords().sayList("The school works with: ", InWords.named(agencies), "and").lines();
  }

  static List<String> reports(Reporting reports) {
    return new InWords()
        .say("The work is reported every " + reports.every() + ".")
        .sayEach(
            "Who reads it:", reports.audiences().stream().map(ReportsInWords::audience).toList())
        .lines();
  }

  private static String audience(Audience audience) {
    return InWords.named(audience.id(), audience.name())
        + ": "
        + shown(audience.showFrom())
        + audience.note().map(note -> " (" + note + ")").orElse("");
  }

  private static String shown(int showFrom) {
    return showFrom <= 1
        ? "every number is shown"
        : "a number of children under " + showFrom + " is not shown";
  }

  static List<String> retention(Retention retention) {
    return new InWords()
        .sayIf(retention.untilAge(), age -> "A file is kept until the child is " + age + ".")
        .sayIf(retention.rule(), rule -> rule)
        .sayIf(retention.privacyNotice(), where -> "Families can read more here: " + where)
        .lines();
  }
}
