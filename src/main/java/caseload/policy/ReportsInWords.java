package caseload.policy;

import java.util.List;
import java.util.Locale;

/** Other organisations, moving school, reports and keeping files, in plain English. */
final class ReportsInWords {
  private ReportsInWords() {}

  static List<String> agencies(List<Choice> agencies) {
    InWords words =
        new InWords().sayList("The school works with: ", InWords.named(agencies), "and");
    if (!agencies.isEmpty()) words.say("You are asked when an agency is none of these.");
    return words.lines();
  }

  static List<String> reports(Reporting reports) {
    return new InWords()
        .say(
            "The work is reported every %s%s; caseload due says when it is time."
                .formatted(reports.every().words(), owed(reports)))
        .sayIf(reports.by(), ReportsInWords::by)
        .sayIf(
            reports.costPerHour(),
            pounds ->
                "An hour of the mentor's time costs %s pounds; reports say what the work costs."
                    .formatted(pounds.toPlainString()))
        .sayEach(
            "Who reads it:", reports.audiences().stream().map(ReportsInWords::audience).toList())
        .lines();
  }

  private static String owed(Reporting reports) {
    return reports.owedTo().map(who -> ", to " + who.name()).orElse("");
  }

  private static String by(Reporting.By by) {
    return switch (by) {
      case SCHOOL -> "A report is of one school; there is none of all schools together.";
      case SERVICE -> "A report is of all schools together; there is none of one school.";
    };
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

  private static String kept(KeptFor kept) {
    String what = kept.what().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return what + ": " + InWords.count(kept.years(), "year") + " after its end";
  }

  static List<String> retention(Retention retention) {
    return new InWords()
        .sayIf(retention.untilAge(), age -> "A file is kept until the child is " + age + ".")
        .sayEach(
            "When this is over, caseload due says so; nothing is disposed of by itself:",
            retention.periods().stream().map(ReportsInWords::kept).toList())
        .sayIf(retention.rule(), rule -> rule)
        .sayIf(retention.privacyNotice(), where -> "Families can read more here: " + where)
        .lines();
  }
}
