package caseload.letter.account;

import java.util.List;
import java.util.Optional;

/**
 * A case study for those who keep the records: dated, with the school's reasons, without a name.
 *
 * @param done what was done, a line each
 * @param also what else changed in that time, as far as the file knows
 * @param notCompared what was asked once only, or of somebody else
 * @param agreed how consent to be quoted stands
 */
public record StudyPage(
    String received,
    String year,
    List<String> reasons,
    String strengths,
    String hopes,
    List<Aim> aims,
    List<String> done,
    List<String> child,
    List<String> home,
    List<String> staff,
    List<String> figures,
    List<String> also,
    List<String> notCompared,
    Optional<String> ended,
    Optional<String> advice,
    List<String> mentorWords,
    String agreed) {

  /**
   * A target, how it stands, the child's own numbers and those noted at sessions.
   *
   * @param measure what {@code from} and {@code to} count
   * @param note what was written beside the latest result
   * @param firstNumber how the child rated it from 0 to 10, which is another scale
   * @param firstNoted what was noted at a session, by whom and on what scale is not in the file
   */
  public record Aim(
      String text,
      String measure,
      String from,
      String to,
      String standing,
      Optional<String> note,
      Optional<Integer> firstNumber,
      Optional<Integer> lastNumber,
      Optional<Integer> firstNoted,
      Optional<Integer> lastNoted) {}

  public StudyPage {
    reasons = List.copyOf(reasons);
    aims = List.copyOf(aims);
    done = List.copyOf(done);
    child = List.copyOf(child);
    home = List.copyOf(home);
    staff = List.copyOf(staff);
    figures = List.copyOf(figures);
    also = List.copyOf(also);
    notCompared = List.copyOf(notCompared);
    mentorWords = List.copyOf(mentorWords);
  }
}
