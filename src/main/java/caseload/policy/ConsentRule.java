package caseload.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose consent the school asks for, to what, and for how long. It can make consent harder to give,
 * or open scopes to a notice that parents may object to; nothing here can switch the gate before
 * sessions off.
 */
public record ConsentRule(
    From from,
    List<Choice> scopes,
    List<Choice> askedFor,
    boolean observationSeparate,
    List<Choice> methods,
    Optional<Integer> lastsMonths,
    Optional<Integer> replyWithinDays,
    boolean beforeReferral,
    Optional<LastsUntil> lastsUntil,
    boolean methodNeeded,
    List<Choice> witnessed,
    Optional<ChildsYes> child,
    Optional<LookedAfter> lookedAfter,
    boolean delegatedAuthority,
    boolean referralNeedsConsent,
    Optional<OptOut> optOut,
    Map<String, ScopeRule> perScope) {

  /** The scope without which no session is recorded. */
  public static final String MENTORING = "mentoring";

  /** The further scope that a group session needs. */
  public static final String GROUP = "group";

  /** The scope of being observed; mentoring includes it unless the policy separates them. */
  public static final String OBSERVATION = "observation";

  /** The scope of being quoted in reports, without a name. */
  public static final String QUOTES = "quotes";

  /** What nobody is asked: a count without names waits for no consent. */
  public static final String REPORTS = "reports";

  /** Whose yes is needed. */
  public enum From {
    ONE_PARENT,
    EVERY_PARENT_CONSULTED,
    EVERY_PARENT
  }

  /** The day on which a yes ends by itself, beside the end of its months. */
  public enum LastsUntil {
    SCHOOL_YEAR,
    EXIT
  }

  /** What the local authority's yes means for a child who is looked after. */
  public enum LookedAfter {
    LOCAL_AUTHORITY,
    LOCAL_AUTHORITY_TOO
  }

  public ConsentRule {
    scopes = List.copyOf(scopes);
    askedFor = List.copyOf(askedFor);
    methods = List.copyOf(methods);
    witnessed = List.copyOf(witnessed);
    perScope = Map.copyOf(perScope);
    if (Choice.find(scopes, MENTORING).isEmpty()) {
      throw new Unfit("scopes", "the list must hold " + MENTORING);
    }
    boolean noticed = optOut.filter(notice -> notice.scopes().contains(MENTORING)).isPresent();
    if (!askedFor.isEmpty() && !noticed && Choice.find(askedFor, MENTORING).isEmpty()) {
      throw new Unfit("asked-for", "the list must hold " + MENTORING + ": no work without it");
    }
    for (Choice asked : askedFor) {
      if (Choice.find(scopes, asked.id()).isEmpty()) {
        throw new Unfit("asked-for", asked.id() + " is not among the scopes");
      }
      if (asked.id().equals(REPORTS)) {
        throw new Unfit(
            "asked-for",
            "take "
                + REPORTS
                + " out: a count without names waits for nobody's yes, so do not ask for one");
      }
    }
    if (lastsMonths.orElse(1) < 1) throw new Unfit("lasts-months", "1 or more");
    if (methodNeeded && methods.isEmpty()) {
      throw new Unfit("method-needed", "name the methods that count under methods");
    }
    known("witnessed", witnessed, methods, "methods");
    optOut.ifPresent(OptOut.amongThe(scopes));
    ScopeRule.fit(perScope, scopes, methods);
    if (!observationSeparate) ownRules(perScope, optOut);
  }

  /** A rule for what mentoring includes would be read back and never asked. */
  private static void ownRules(Map<String, ScopeRule> perScope, Optional<OptOut> optOut) {
    String apart = OBSERVATION + " is part of mentoring here: write observation-separate: yes, or ";
    if (perScope.containsKey(OBSERVATION)) throw new Unfit("per-scope", apart + "take it out");
    if (optOut.filter(out -> out.scopes().contains(OBSERVATION)).isPresent()) {
      throw new Unfit("opt-out", apart + "take it out");
    }
  }

  /** The scope that covers an observation under this policy. */
  public String observationScope() {
    return observationSeparate ? OBSERVATION : MENTORING;
  }

  /** What holds for one scope: its own rule where the policy has one, else what holds for all. */
  public ScopeRule of(String scope) {
    ScopeRule all =
        new ScopeRule(
            Optional.of(from), methodNeeded ? methods : List.of(), child, lastsMonths, lastsUntil);
    return Optional.ofNullable(perScope.get(scope)).map(own -> own.or(all)).orElse(all);
  }

  /** True when an answer may be dated before the referral. */
  public boolean mayComeFirst() {
    return beforeReferral || referralNeedsConsent;
  }

  /** True when a notice that nobody objected to may stand for a yes to this scope. */
  public boolean openToOptOut(String scope) {
    return optOut.filter(out -> out.scopes().contains(scope)).isPresent();
  }

  /** True when a yes that came in this way counts only with a witness. */
  public boolean needsWitness(Optional<String> how) {
    return how.filter(way -> Choice.find(witnessed, way).isPresent()).isPresent();
  }

  static void known(String field, List<Choice> named, List<Choice> among, String list) {
    for (Choice each : named) {
      if (Choice.find(among, each.id()).isEmpty()) {
        throw new Unfit(field, each.id() + " is not among the " + list);
      }
    }
  }
}
