package caseload.policy;

import java.util.List;

/** When the work is looked at, the ladder of levels, and how it grows less, in plain English. */
final class ReviewsInWords {
  private ReviewsInWords() {}

  static List<String> reviews(Reviews reviews) {
    InWords words = new InWords();
    words.sayIf(
        reviews.everySessions(), n -> "A review is due after " + InWords.count(n, "session") + ".");
    if (reviews.eachHalfTerm()) words.say("A review is due by the end of each half-term.");
    return words
        .sayList(
            "A review is due this long after the start: ",
            reviews.atMonths().stream().map(n -> InWords.count(n, "month")).toList(),
            "and")
        .sayEach("The levels of support, lowest first:", InWords.named(reviews.levels()))
        .sayIf(reviews.mustMove(), ReviewsInWords::mustMove)
        .lines();
  }

  private static String mustMove(PathwayStep.Otherwise otherwise) {
    return otherwise == PathwayStep.Otherwise.REFUSE
        ? "A review moves a child up or down; one that keeps the level is refused."
        : "A review moves a child up or down; you are asked about one that keeps the level.";
  }

  static String taper(Taper taper) {
    String often = taper.everyWeeks() == 1 ? "week" : WorkInWords.weeks(taper.everyWeeks());
    String sessions = taper.sessions().map(n -> InWords.count(n, "session")).orElse("");
    String weeks = taper.weeks().map(WorkInWords::weeks).orElse("");
    String either = sessions.isEmpty() || weeks.isEmpty() ? "" : " or ";
    return "When it grows less: a session every %s, for %s%s%s; then it ends."
        .formatted(often, sessions, either, weeks);
  }
}
