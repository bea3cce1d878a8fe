package caseload.cli.report;

import caseload.cli.desk.DayWords;
import caseload.report.Printed;
import caseload.report.TermReport;
import caseload.report.disclosure.Known;
import caseload.report.disclosure.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure is called on the page it stands on, and on which page that is.
 *
 * @param held the other reports that its readers have, such as {@code the report of the Summer term
 *     2026}, in the order of their numbers
 */
record FigureWords(TermReport report, List<String> held) {
  private static final Pattern OF = Pattern.compile("report (\\d+) (.*)");
  private static final Pattern DAYS = Pattern.compile("(.*) from (\\S+) to (\\S+)");
  private static final Pattern SINCE = Pattern.compile("(.*) since report (\\d+) was issued");

  /** {@code "Ended" 9 in this report}. */
  String fact(String id) {
    Matcher of = OF.matcher(id);
    String row = row(of.matches() ? of.group(2) : id);
    Known known = report.all().figures().get(id);
    String said = known == null ? "" : " " + known.range().least();
    return row + said + " in " + (of.matches() ? page(of.group(1)) : "this report");
  }

  /** {@code "Ended" in this report}, or what no page prints. */
  String hidden(String id) {
    Matcher since = SINCE.matcher(id);
    if (since.matches()) return row(since.group(1)) + " since " + page(since.group(2));
    Matcher days = DAYS.matcher(id);
    if (days.matches()) {
      return row(days.group(1)) + " from " + day(days.group(2)) + " to " + day(days.group(3));
    }
    Matcher of = OF.matcher(id);
    return of.matches()
        ? row(of.group(2)) + " in " + page(of.group(1))
        : row(id) + " in this report";
  }

  static String left(Range range) {
    if (range.pinned()) return Integer.toString(range.least());
    return range.most() < Range.UNLIMITED
        ? range.least() + " to " + range.most()
        : range.least() + " or more";
  }

  private static String day(String date) {
    return DayWords.say(LocalDate.parse(date));
  }

  private String page(String number) {
    int place = Integer.parseInt(number) - 1;
    return place < held.size() ? held.get(place) : "an earlier report";
  }

  private String row(String id) {
    Optional<String> row =
        report.figures().stream()
            .filter(printed -> printed.id().equals(id))
            .map(Printed::row)
            .findFirst();
    return "\"" + row.orElse(id) + "\"";
  }
}
