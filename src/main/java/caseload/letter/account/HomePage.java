package caseload.letter.account;

import caseload.letter.Drawing;
import java.util.List;
import java.util.Optional;

/**
 * All that the page for home may know of a child. There is no field for a session's notes, for what
 * was said in confidence, for the mentor's own view, for a concern or for anybody's address.
 *
 * @param well what went well, the most certain first
 * @param lines how the goals are going by the child's own numbers; empty while there are none
 * @param notedLines the same as noted at the meetings; empty where there are {@code lines}
 * @param chance what is to be said of all answers that changed
 * @param helped what is done, and by whom
 * @param hard what is not there yet, in the words of the goals
 * @param begun whether there was a first meeting
 * @param declined whether the referral led to no meetings
 * @param paused whether the meetings are on hold, so that no day is named for the next look
 * @param atHome what was agreed that home does
 * @param meets when it is looked at again, in words
 * @param lead who is told when somebody may come to harm
 */
public record HomePage(
    String knownAs,
    String since,
    List<Goal> goals,
    Optional<String> hopes,
    Optional<String> strengths,
    List<String> well,
    Optional<Drawing> lines,
    Optional<Drawing> notedLines,
    Optional<String> ownWords,
    List<String> childSide,
    List<String> schoolSide,
    List<String> yourSide,
    Optional<String> chance,
    List<String> helped,
    List<String> hard,
    boolean begun,
    boolean ended,
    boolean declined,
    boolean paused,
    List<String> atHome,
    Optional<String> meets,
    List<String> notMeasured,
    List<String> mentorWords,
    String mentor,
    String lead) {

  /**
   * One goal: its name in the drawing, the words, where it began and what it aims at.
   *
   * @param measure what {@code before} and {@code aim} count
   * @param first the child's own number from 0 to 10, which is another scale
   * @param firstNoted what was noted at a meeting, which need not be the child's own number
   */
  public record Goal(
      String id,
      String wording,
      String measure,
      String before,
      String aim,
      Optional<Integer> first,
      Optional<Integer> last,
      Optional<Integer> firstNoted,
      Optional<Integer> lastNoted,
      boolean met,
      boolean partly,
      boolean notYet,
      boolean setAside,
      boolean open) {}

  public HomePage {
    goals = List.copyOf(goals);
    well = List.copyOf(well);
    childSide = List.copyOf(childSide);
    schoolSide = List.copyOf(schoolSide);
    yourSide = List.copyOf(yourSide);
    helped = List.copyOf(helped);
    hard = List.copyOf(hard);
    atHome = List.copyOf(atHome);
    notMeasured = List.copyOf(notMeasured);
    mentorWords = List.copyOf(mentorWords);
  }
}
