package caseload.journey;

/** A rule says no to a step that is in the file all the same. */
public record Objection(Episode episode, Step step, Rule rule, Refusal refusal) {

  /** The rules that a step is put to, each with what it protects. */
  public enum Rule {
    /** A step records what has happened. */
    DATED,
    /** Nothing comes before the referral. */
    NOT_BEFORE_THE_REFERRAL,
    /** What is done needs an open episode; what follows an exit needs the exit. */
    WHILE_OPEN,
    /** The school's own order of steps. */
    PATHWAY,
    /** What a step of its kind must hold: minutes, a reason, every part of a target. */
    OF_ITS_KIND,
    /** The targets and contacts that a step names are there. */
    REFERS_TO,
    /** What the school's policy asks of a step: confidentiality first, a level that moves. */
    POLICY,
    /** One open referral at a time, for the policy's reasons, by those who may. */
    REFERRAL,
    /** Consent in force on the very day; no policy can switch it off. */
    CONSENT
  }
}
