package caseload.cli.desk;

import java.util.List;

/**
 * Which mentee a typed word means. Only {@link One} may be acted on; the rest are for the mentor to
 * settle.
 */
sealed interface Match {

  /** Exactly one mentee fits. */
  record One(String code) implements Match {}

  /** More than one fits, and none of them is picked. */
  record Several(List<NameMatch.Candidate> fitting) implements Match {
    public Several {
      fitting = List.copyOf(fitting);
    }
  }

  /** Nobody fits; these are one letter away, to be asked about and never assumed. */
  record NearMiss(List<NameMatch.Candidate> near) implements Match {
    public NearMiss {
      near = List.copyOf(near);
    }
  }

  /**
   * Nobody fits.
   *
   * @param likeACode true when a code was meant that is not one we know: probably mistyped
   */
  record None(boolean likeACode) implements Match {}
}
