package caseload.policy;

import java.util.Optional;

/**
 * Whether children of one household may be mentored on one day, in one group, by one mentor, or
 * with both files open. Left out, all is allowed; only of one day one is told.
 */
public record Siblings(
    Optional<Answer> sameDay,
    Optional<Answer> sameGroup,
    Optional<Answer> sameMentor,
    Optional<Answer> sameTime) {

  /** What the school does not mind, wants to be asked about, or rules out. */
  public enum Answer {
    ALLOWED,
    WARN,
    REFUSE
  }

  /** What holds where a policy says nothing. */
  public static final Siblings USUAL =
      new Siblings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Siblings {
    boolean apart = refused(sameMentor) || refused(sameTime);
    if (apart && sameGroup.filter(answer -> answer != Answer.REFUSE).isPresent()) {
      throw new Unfit(
          "same-group",
          "those of one group have one mentor at one time: refuse it, or leave it out");
    }
  }

  private static boolean refused(Optional<Answer> answer) {
    return answer.filter(Answer.REFUSE::equals).isPresent();
  }

  /** Two sessions on one day, not in one group. */
  public Answer onOneDay() {
    return sameDay.orElse(Answer.WARN);
  }

  /** Together in one group session. */
  public Answer inOneGroup() {
    return sameGroup.orElse(Answer.ALLOWED);
  }

  /** Seen by one mentor. */
  public Answer byOneMentor() {
    return sameMentor.orElse(Answer.ALLOWED);
  }

  /** Mentored while the other one is. */
  public Answer atOneTime() {
    return sameTime.orElse(Answer.ALLOWED);
  }
}
