package caseload.cli.report;

import caseload.cli.desk.DayWords;
import caseload.report.Printed;
import caseload.report.TermReport;
import caseload.report.disclosure.Known;
import caseload.report.disclosure.Range;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a figure is called on the page it stands on, and on which page that is.
 *
 * @param held the other reports that its readers have, such as {@code the report of the Summer term
 *     2026}, in the order of their numbers
 */
record FigureWords(TermReport report, List<String> held) {
  private static final String NO_REPORT = " of no earlier report";
  private static final Pattern OF = Pattern.compile("report (\\d+) ([a-z][^ ]*)");
  private static final Pattern DAYS = Pattern.compile("(.*) from (\\S+) to (\\S+)");
  private static final Pattern SINCE = Pattern.compile("(.*) since report (\\d+) was issued");
  private static final Pattern GONE = Pattern.compile("gone from (report \\d+ \\S+) in (.+)");

  /** What two figures together are called, and how that is said. */
  private static final Map<Pattern, String> TOGETHER = new LinkedHashMap<>();

  /** A figure that no page prints, by its name. */
  private static final Map<String, String> UNPRINTED =
      Map.of("referrals.waiting-at-start", "Waiting at the start");

  static {
    TOGETHER.put(GONE, "the work in %s that is no longer in %s");
    TOGETHER.put(Pattern.compile("(.+) but not (.+)"), "%s without %s");
    TOGETHER.put(Pattern.compile("(.+) apart from (report .+)"), "%s apart from %s");
    TOGETHER.put(
        Pattern.compile("(.+) as earlier reports have it"), "%s, as the reports before have it,");
    TOGETHER.put(
        Pattern.compile("(.+) and what changed since"), "what has changed since %s was counted");
    TOGETHER.put(Pattern.compile("(.+) and since"), "what has come since %s was counted");
  }

  /** {@code "Ended" 9 in this report}. */
  String fact(String id) {
    Matcher of = OF.matcher(id);
    Known known = report.all().figures().get(id);
    String said = known == null ? "" : " " + known.range().least();
    if (of.matches()) return row(of.group(2)) + said + " in " + page(of.group(1));
    return id.contains(" ") ? hidden(id) + said : row(id) + said + " in this report";
  }

  /** {@code "Ended" in this report}, or what no page prints. */
  String hidden(String id) {
    for (Map.Entry<Pattern, String> each : TOGETHER.entrySet()) {
      Matcher of = each.getKey().matcher(id);
      if (of.matches()) return each.getValue().formatted(parts(of));
    }
    Matcher of = OF.matcher(id);
    if (of.matches()) return row(of.group(2)) + " in " + page(of.group(1));
    return ofDays(id).orElseGet(() -> row(id) + " in this report");
  }

  private Object[] parts(Matcher of) {
    return IntStream.rangeClosed(1, of.groupCount()).mapToObj(i -> hidden(of.group(i))).toArray();
  }

  /** Of some of the days that a report is about. */
  private Optional<String> ofDays(String id) {
    if (id.endsWith(NO_REPORT)) {
      String of = id.substring(0, id.length() - NO_REPORT.length());
      return Optional.of(row(of) + " on the days that no earlier report is about");
    }
    Matcher since = SINCE.matcher(id);
    if (since.matches()) return Optional.of(row(since.group(1)) + " since " + page(since.group(2)));
    Matcher days = DAYS.matcher(id);
    return days.matches()
        ? Optional.of(
            row(days.group(1)) + " from " + day(days.group(2)) + " to " + day(days.group(3)))
        : Optional.empty();
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

  /** What stands on another page only is called as its name has it. */
  private static String plain(String id) {
    String words = id.substring(id.indexOf('.') + 1).replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String row(String id) {
    Optional<String> row =
        report.figures().stream()
            .filter(printed -> printed.id().equals(id))
            .map(Printed::row)
            .findFirst();
    return "\"" + row.orElseGet(() -> UNPRINTED.getOrDefault(id, plain(id))) + "\"";
  }
}
