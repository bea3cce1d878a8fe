package caseload.journey;

import java.util.List;

/**
 * A step that the rules let in. There is no way to one but {@link Journey#admit}, and nothing but
 * an entry can be written.
 */
public final class Entry {
  private final Mentee mentee;
  private final String episode;
  private final Step step;
  private final List<Warning> warnings;

  Entry(Mentee mentee, String episode, Step step, List<Warning> warnings) {
    this.mentee = mentee;
    this.episode = episode;
    this.step = step;
    this.warnings = List.copyOf(warnings);
  }

  /** Whose step it is. */
  public Mentee mentee() {
    return mentee;
  }

  /** The episode it belongs to; a referral's is new. */
  public String episode() {
    return episode;
  }

  /** The step itself. */
  public Step step() {
    return step;
  }

  /** What to look at, or confirm, before it is written. */
  public List<Warning> warnings() {
    return warnings;
  }
}
