package caseload.journey;

import caseload.policy.Policy;
import java.util.List;

/**
 * A step that the rules let in. There is no way to one but {@link Journey#admit}, and nothing but
 * an entry can be written.
 */
public final class Entry {
  private final Journey journey;
  private final String episode;
  private final Step step;
  private final Policy policy;
  private final List<Warning> warnings;

  Entry(Journey journey, String episode, Step step, Policy policy, List<Warning> warnings) {
    this.journey = journey;
    this.episode = episode;
    this.step = step;
    this.policy = policy;
    this.warnings = List.copyOf(warnings);
  }

  /** Whose step it is. */
  public Mentee mentee() {
    return journey.mentee();
  }

  /** The episode it belongs to; a referral's is new. */
  public String episode() {
    return episode;
  }

  /** The step itself. */
  public Step step() {
    return step;
  }

  /** The journey that the rules let it into. */
  public Journey journey() {
    return journey;
  }

  /**
   * The same step put to the rules once more: much may have been written since they let it in.
   *
   * @throws Refusal when they no longer do
   */
  public Entry admittedTo(Journey now) {
    return now.admit(step, policy);
  }

  /** True when consent is what let it in, so that every answer must be known. */
  public boolean waitsForConsent() {
    return !ConsentGate.scopes(mentee(), step, policy).isEmpty();
  }

  /** What to look at, or confirm, before it is written. */
  public List<Warning> warnings() {
    return warnings;
  }
}
