package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * Whose consent the school asks for, to what, and for how long. It can make consent harder to give;
 * nothing here can switch the gate before sessions off.
 */
public record ConsentRule(
    From from,
    List<Choice> scopes,
    List<Choice> askedFor,
    boolean observationSeparate,
    List<Choice> methods,
    Optional<Integer> lastsMonths,
    Optional<Integer> replyWithinDays,
    boolean beforeReferral) {

  /** The scope without which no session is recorded. */
  public static final String MENTORING = "mentoring";

  /** The further scope that a group session needs. */
  public static final String GROUP = "group";

  /** The scope of being observed; mentoring includes it unless the policy separates them. */
  public static final String OBSERVATION = "observation";

  /** Whose yes is needed. */
  public enum From {
    ONE_PARENT,
    EVERY_PARENT_CONSULTED
  }

  public ConsentRule {
    scopes = List.copyOf(scopes);
    askedFor = List.copyOf(askedFor);
    methods = List.copyOf(methods);
    if (Choice.find(scopes, MENTORING).isEmpty()) {
      throw new Unfit("scopes", "the list must hold " + MENTORING);
    }
    for (Choice asked : askedFor) {
      if (Choice.find(scopes, asked.id()).isEmpty()) {
        throw new Unfit("asked-for", asked.id() + " is not among the scopes");
      }
    }
    if (lastsMonths.orElse(1) < 1) throw new Unfit("lasts-months", "1 or more");
  }

  /** The scope that covers an observation under this policy. */
  public String observationScope() {
    return observationSeparate ? OBSERVATION : MENTORING;
  }
}
