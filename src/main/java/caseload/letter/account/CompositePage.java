package caseload.letter.account;

import java.util.List;

/**
 * A story that may leave those who keep the records: no name, no date, no age, no quotation, and
 * two details that are not so.
 *
 * @param season one that it was not
 * @param meetings a number that it was not
 * @param until month and year in which the family's yes ends
 */
public record CompositePage(
    String audience,
    String season,
    String keyStage,
    List<String> reasons,
    List<Aim> aims,
    int meetings,
    String mentor,
    List<String> changed,
    List<String> hard,
    List<String> mentorWords,
    String until) {

  /** A target by its number, what it was about in general words, and how it stands. */
  public record Aim(String number, String about, String standing) {}

  public CompositePage {
    reasons = List.copyOf(reasons);
    aims = List.copyOf(aims);
    changed = List.copyOf(changed);
    hard = List.copyOf(hard);
    mentorWords = List.copyOf(mentorWords);
  }
}
