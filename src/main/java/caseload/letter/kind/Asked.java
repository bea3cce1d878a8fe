package caseload.letter.kind;

import caseload.policy.Questionnaire;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was said with the command that makes a letter, and is not in the file.
 *
 * @param on the day the letter tells of: a start, a review, the day a request came
 * @param at the time of a meeting, as it was typed
 * @param place where it is, as it was typed
 * @param ownWords paragraphs in the mentor's own words
 * @param questionnaires the school's questionnaires, by id
 */
public record Asked(
    Optional<LocalDate> on,
    Optional<String> at,
    Optional<String> place,
    List<String> ownWords,
    Map<String, Questionnaire> questionnaires) {
  public Asked {
    ownWords = List.copyOf(ownWords);
    questionnaires = Map.copyOf(questionnaires);
  }
}
