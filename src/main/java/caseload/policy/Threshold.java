package caseload.policy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A score that a referral must come with, given by one kind of respondent, and where it must lie:
 * the teacher's total at least 16.
 */
public record Threshold(
    String questionnaire,
    String score,
    String by,
    Optional<BigDecimal> atLeast,
    Optional<BigDecimal> atMost) {

  public Threshold {
    Choice.requireId("questionnaire", questionnaire);
    Choice.requireId("score", score);
    Choice.requireId("by", by);
    if (atLeast.or(() -> atMost).isEmpty()) {
      throw new Unfit("score", "say how high with at-least, or how low with at-most");
    }
    if (atLeast.isPresent()
        && atMost.filter(most -> most.compareTo(atLeast.get()) < 0).isPresent()) {
      throw new Unfit("at-most", "this may not be less than at-least");
    }
    if (ChildWord.isChild(by)) {
      throw new Unfit("by", "a child's own answers wait for consent; name an adult who answers");
    }
  }

  /** True for a score that lies where it must. */
  public boolean reached(BigDecimal value) {
    return atLeast.filter(least -> value.compareTo(least) < 0).isEmpty()
        && atMost.filter(most -> value.compareTo(most) > 0).isEmpty();
  }

  /** As it is typed: {@code teacher.staff-rating.total}. */
  public String key() {
    return by + "." + questionnaire + "." + score;
  }

  /** As people say it: {@code staff-rating total by teacher at least 16}. */
  public String words() {
    return "%s %s by %s%s%s"
        .formatted(
            questionnaire,
            score,
            by,
            atLeast.map(least -> " at least " + least.toPlainString()).orElse(""),
            atMost.map(most -> " at most " + most.toPlainString()).orElse(""));
  }
}
