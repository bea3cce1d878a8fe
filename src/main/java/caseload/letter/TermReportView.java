package caseload.letter;

import java.util.List;
import java.util.Optional;

/**
 * All that the term report may know: printed figures, the sentences made of them, and the school's
 * own words. There is no field for anything about one child.
 *
 * @param title such as "Autumn term 2026"
 * @param days the days that were counted, in words
 * @param audience for whom, in the policy's words
 * @param asOf the day of the report in words
 * @param soFar true while the period is not over
 * @param leftOut one sentence about files that could not be read; empty when there are none
 * @param yearTo the last of the twelve months, in words
 * @param smallest the smallest number shown, spelled out; empty when all numbers are shown
 * @param voices what pupils, families and staff say, a line each
 * @param story the one story of a report of a year, or why there is none
 * @param mentorWords what the mentor adds in their own words, a paragraph each
 */
public record TermReportView(
    Letterhead school,
    String title,
    String days,
    String audience,
    String asOf,
    boolean soFar,
    Optional<String> leftOut,
    String yearTo,
    Optional<String> smallest,
    Sentences say,
    Tables table,
    Pictures picture,
    List<String> voices,
    List<String> mentorWords,
    Story story,
    Made made) {

  public TermReportView {
    voices = List.copyOf(voices);
    mentorWords = List.copyOf(mentorWords);
  }

  /** The sentences; those that may have to be left out are empty then. */
  public record Sentences(
      String summary,
      String waiting,
      String consent,
      String hours,
      List<String> value,
      List<String> funding,
      Optional<String> better,
      Optional<String> unrated,
      Optional<String> counts,
      List<String> average,
      List<String> scores,
      Optional<String> middleChange,
      Optional<String> targets,
      Optional<String> levels,
      Optional<String> attendance,
      List<String> happened,
      String regression,
      Optional<String> lost,
      List<String> unmet,
      List<String> method,
      String next) {

    public Sentences {
      value = List.copyOf(value);
      scores = List.copyOf(scores);
      average = List.copyOf(average);
      happened = List.copyOf(happened);
      unmet = List.copyOf(unmet);
      funding = List.copyOf(funding);
      method = List.copyOf(method);
    }
  }

  /** The tables, each a list of rows. */
  public record Tables(
      List<Row> flow,
      List<Row> referrals,
      List<Row> reasons,
      List<Row> consent,
      List<Row> sessions,
      List<Row> change,
      List<Row> targets,
      List<Row> levels,
      List<Row> ended,
      List<Row> returned,
      List<Row> missing,
      List<Row> reach,
      List<Row> byReason,
      List<Row> equity) {}

  /**
   * One row.
   *
   * @param number what stands in the column of numbers
   * @param line both, set for a page of plain text
   */
  public record Row(String label, String number, String line) {}

  /** The charts; empty when no number in them is shown. */
  public record Pictures(
      Optional<Drawing> sessions,
      Optional<Drawing> change,
      Optional<Drawing> targets,
      Optional<Drawing> attendance,
      Optional<Drawing> scores) {}

  /**
   * What the report was made with, so that it can be made again.
   *
   * @param again what is not as it was in a copy of a report that went out; empty where all is
   */
  public record Made(
      String tool, String template, String policy, String inputs, Optional<String> again) {}
}
