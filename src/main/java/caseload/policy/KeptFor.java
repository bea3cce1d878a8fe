package caseload.policy;

/** How many years after its end something is kept. */
public record KeptFor(What what, int years) {

  /** What may have a time of its own. */
  public enum What {
    MENTEE_FILE,
    DECLINED_REFERRAL
  }

  public KeptFor {
    if (years < 0) throw new Unfit("years", "0 or more");
  }
}
