package caseload.journey;

import caseload.policy.Word;

/**
 * A kind of step: its place on the pathway and its word. The number in front of a file's name is
 * the place, so that a listing of a folder reads as the journey.
 */
public enum Stage {
  REFERRAL(1, Referral.class),
  COUNTERSIGNATURE(1, Countersignature.class),
  PRIORITY(2, Priority.class),
  CONSENT(3, Consent.class),
  MEASURE(4, Measure.class),
  OBSERVATION(4, Observation.class),
  MEETING(5, Meeting.class),
  CONCERN(5, Concern.class),
  PLAN(6, Plan.class),
  SESSION(7, Session.class),
  REVIEW(8, Review.class),
  COMMENT(8, Comment.class),
  EXIT(9, Exit.class),
  REOPEN(9, Reopen.class),
  FOLLOW_UP(9, FollowUp.class),
  LETTER(0, Letter.class);

  private final int number;
  private final Class<? extends Step> record;

  Stage(int number, Class<? extends Step> record) {
    this.number = number;
    this.record = record;
  }

  /** The figure in front of the file's name; 0 for letters, which have a folder of their own. */
  public int number() {
    return number;
  }

  /** The record that holds such a step. */
  public Class<? extends Step> record() {
    return record;
  }

  /** The word in file names and on the screen, such as {@code follow-up}. */
  public String word() {
    return Word.of(this);
  }
}
