package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * A reason for which a child may be referred, or one that rules a referral out ({@code exclusion}).
 * Sensitive ones (child protection, child in need, early help) are counted under "other reasons" in
 * every report.
 */
public record Criterion(
    String id,
    String name,
    Optional<String> group,
    Optional<Evidence> evidence,
    boolean sensitive,
    List<String> barriers,
    boolean exclusion,
    Optional<Window> openTo,
    List<Threshold> scores,
    Optional<ScoresMet> scoresMet) {

  /** Whether the referrer must say what was seen. */
  public enum Evidence {
    NEEDED,
    WELCOME
  }

  /** Whether one of several scores is enough. */
  public enum ScoresMet {
    ANY,
    ALL
  }

  public Criterion {
    Choice.requireId("id", id);
    Choice.requireText("name", name);
    barriers = List.copyOf(barriers);
    scores = List.copyOf(scores);
    if (scores.size() > 1 && scoresMet.isEmpty()) {
      throw new Unfit("scores", "with several scores, say scores-met: any or scores-met: all");
    }
    if (scores.size() < 2 && scoresMet.isPresent()) {
      throw new Unfit("scores-met", "this is for two scores or more: leave it out");
    }
    if (exclusion) requireBare(evidence, sensitive, barriers, openTo);
  }

  /** What rules a referral out is in no referral, so nothing else can be asked of it. */
  private static void requireBare(
      Optional<Evidence> evidence,
      boolean sensitive,
      List<String> barriers,
      Optional<Window> openTo) {
    if (evidence.isPresent()) throw new Unfit("evidence", "an exclusion needs none: leave it out");
    if (sensitive) throw new Unfit("sensitive", "no report counts an exclusion: leave it out");
    if (!barriers.isEmpty()) throw new Unfit("barriers", "an exclusion has none: leave it out");
    if (openTo.isPresent()) {
      throw new Unfit("open-to", "give the years of all referrals in the referral's own open-to");
    }
  }

  /** Its id and words alone. */
  public Choice choice() {
    return new Choice(id, name);
  }

  /** True when a referral for this reason must say what was seen. */
  public boolean needsEvidence() {
    return evidence.orElse(Evidence.WELCOME) == Evidence.NEEDED;
  }

  /** True when one of the scores is enough. */
  public boolean anyScore() {
    return scoresMet.orElse(ScoresMet.ALL) == ScoresMet.ANY;
  }
}
