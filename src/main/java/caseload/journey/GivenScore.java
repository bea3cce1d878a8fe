package caseload.journey;

import caseload.policy.Threshold;
import java.math.BigDecimal;

/** A score that came with a referral: of which questionnaire, by which kind of respondent. */
public record GivenScore(String questionnaire, String score, String by, BigDecimal value) {

  /** True when this is the score that the policy asks for. */
  boolean answers(Threshold asked) {
    return questionnaire.equals(asked.questionnaire())
        && score.equals(asked.score())
        && by.equals(asked.by());
  }
}
