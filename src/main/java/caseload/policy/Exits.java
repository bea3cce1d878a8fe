package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * How the work may end: types, criteria, the questionnaires due at the end, whether it grows less
 * before, and when to look again (weeks, months or half-terms after the exit, one number a look).
 */
public record Exits(
    List<Choice> types,
    List<String> criteria,
    List<String> questionnaires,
    List<Integer> followUpWeeks,
    List<Integer> followUpMonths,
    List<Integer> followUpHalfTerms,
    Optional<Taper> taper,
    Optional<Integer> reReferralAfterWeeks) {

  public Exits {
    types = List.copyOf(types);
    criteria = List.copyOf(criteria);
    questionnaires = List.copyOf(questionnaires);
    followUpWeeks = List.copyOf(followUpWeeks);
    followUpMonths = fromOne("follow-up-months", followUpMonths);
    followUpHalfTerms = fromOne("follow-up-half-terms", followUpHalfTerms);
    if (types.isEmpty()) throw new Unfit("types", "name at least one way to end");
  }

  /** How many looks there are to be after an exit. */
  public int looks() {
    return followUpWeeks.size() + followUpMonths.size() + followUpHalfTerms.size();
  }

  private static List<Integer> fromOne(String key, List<Integer> numbers) {
    if (numbers.stream().anyMatch(number -> number < 1)) throw new Unfit(key, "each 1 or more");
    return List.copyOf(numbers);
  }
}
