package caseload.journey;

/** What was passed on: with whom, what, and on what basis. */
public record Shared(String with, String what, Basis basis) {

  /** Why it may be passed on: one of a short list, so that it can be answered for. */
  public enum Basis {
    CONSENT,
    PUBLIC_TASK,
    LEGAL_DUTY,
    VITAL_INTEREST,
    SAFEGUARDING
  }
}
