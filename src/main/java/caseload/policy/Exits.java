package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * How the work may end: types, criteria, the questionnaires due at the end, whether it grows less
 * before, and when to look again (weeks, months or half-terms after the exit, one number a look).
 *
 * @param criteriaLeast how many of the criteria an exit should name as met; none when left out
 */
public record Exits(
    List<Choice> types,
    List<Choice> criteria,
    Optional<Integer> criteriaLeast,
    List<String> questionnaires,
    List<Integer> followUpWeeks,
    List<Integer> followUpMonths,
    List<Integer> followUpHalfTerms,
    Optional<Taper> taper,
    Optional<ReReferral> reReferral,
    Optional<Integer> reReferralAfterWeeks,
    Optional<Integer> reopenWithinDays) {

  /** When a child who was here before may be referred again. */
  public enum ReReferral {
    AT_ONCE,
    AFTER_GAP,
    NEW_EVIDENCE,
    NEVER
  }

  public Exits {
    types = List.copyOf(types);
    criteria = List.copyOf(criteria);
    questionnaires = List.copyOf(questionnaires);
    followUpWeeks = fromOne("follow-up-weeks", followUpWeeks);
    followUpMonths = fromOne("follow-up-months", followUpMonths);
    followUpHalfTerms = fromOne("follow-up-half-terms", followUpHalfTerms);
    if (criteriaLeast.orElse(1) < 1 || criteriaLeast.orElse(0) > criteria.size()) {
      throw new Unfit("criteria-least", "1 or more, and no more than there are criteria");
    }
    if (types.isEmpty()) throw new Unfit("types", "name at least one way to end");
    requireOneAnswer(reReferral, reReferralAfterWeeks);
    if (reopenWithinDays.filter(days -> days < 1).isPresent()) {
      throw new Unfit("reopen-within-days", "1 or more; left out: at any time");
    }
  }

  private static void requireOneAnswer(Optional<ReReferral> answer, Optional<Integer> weeks) {
    if (answer.isEmpty()) return;
    boolean gap = answer.get() == ReReferral.AFTER_GAP;
    boolean none = answer.get() == ReReferral.AT_ONCE || answer.get() == ReReferral.NEVER;
    if (gap && weeks.isEmpty()) {
      throw new Unfit("re-referral", "say how long in re-referral-after-weeks");
    }
    if (none && weeks.isPresent()) {
      throw new Unfit("re-referral", "leave re-referral-after-weeks out, or say after-gap");
    }
  }

  /** True when a child may not be referred again after an end. */
  public boolean neverAgain() {
    return reReferral.filter(ReReferral.NEVER::equals).isPresent();
  }

  /** True when a child is referred again only with something new. */
  public boolean onlyWithNewEvidence() {
    return reReferral.filter(ReReferral.NEW_EVIDENCE::equals).isPresent();
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
