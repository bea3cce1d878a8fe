package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * How the work may end: types, criteria, the questionnaires due at the end, and when to look again
 * ({@code follow-up-weeks} after the exit, one number a look).
 */
public record Exits(
    List<Choice> types,
    List<String> criteria,
    List<String> questionnaires,
    List<Integer> followUpWeeks,
    Optional<Integer> reReferralAfterWeeks) {

  public Exits {
    types = List.copyOf(types);
    criteria = List.copyOf(criteria);
    questionnaires = List.copyOf(questionnaires);
    followUpWeeks = List.copyOf(followUpWeeks);
    if (types.isEmpty()) throw new Unfit("types", "name at least one way to end");
  }
}
