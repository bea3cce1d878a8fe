package caseload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.policy.Criterion;
import caseload.policy.Policy;
import caseload.policy.Threshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Any scores against any marks: a referral is let in exactly when the policy's sentence is true.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferralScoresLawTest {
  private static final List<String> ADULTS = List.of("teacher", "parent", "senco");

  @RepeatedTest(300)
  void a_criterion_is_met_exactly_when_its_scores_are(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    boolean any = random.nextBoolean();
    List<Threshold> marks = new ArrayList<>();
    Map<String, Integer> given = new HashMap<>();
    for (String adult : ADULTS.subList(0, 2 + random.nextInt(2))) {
      marks.add(mark(adult, random.nextInt(20), random.nextBoolean()));
    }
    for (String adult : ADULTS) if (random.nextInt(4) > 0) given.put(adult, random.nextInt(20));

    boolean let = lets(policy(marks, any, false), referral(given));

    assertThat(let)
        .isEqualTo(
            any
                ? marks.stream().anyMatch(mark -> holds(mark, given))
                : marks.stream().allMatch(mark -> holds(mark, given)));
  }

  @RepeatedTest(100)
  void an_exclusion_keeps_out_exactly_whom_its_scores_name(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Threshold mark = mark("teacher", random.nextInt(20), random.nextBoolean());
    Map<String, Integer> given =
        random.nextInt(4) > 0 ? Map.of("teacher", random.nextInt(20)) : Map.of();

    assertThat(lets(policy(List.of(mark), false, true), referral(given)))
        .isEqualTo(!holds(mark, given));
  }

  private static boolean holds(Threshold mark, Map<String, Integer> given) {
    Integer value = given.get(mark.by());
    if (value == null) return false;
    return mark.atLeast().isPresent()
        ? value >= mark.atLeast().get().intValue()
        : value <= mark.atMost().get().intValue();
  }

  private static Threshold mark(String by, int value, boolean least) {
    Optional<BigDecimal> at = Optional.of(new BigDecimal(value));
    return least
        ? new Threshold("sdq", "total", by, at, Optional.empty())
        : new Threshold("sdq", "total", by, Optional.empty(), at);
  }

  private static Policy policy(List<Threshold> marks, boolean any, boolean exclusion) {
    Optional<Criterion.ScoresMet> met =
        marks.size() < 2
            ? Optional.empty()
            : Optional.of(any ? Criterion.ScoresMet.ANY : Criterion.ScoresMet.ALL);
    Criterion scored =
        new Criterion(
            exclusion ? "too-high" : "friendship",
            "Scored",
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            exclusion,
            Optional.empty(),
            marks,
            met);
    return ReferralSamples.policy(
        exclusion ? List.of(ReferralSamples.FRIENDSHIP, scored) : List.of(scored));
  }

  private static Referral referral(Map<String, Integer> given) {
    return ReferralSamples.referral(
        given.entrySet().stream()
            .map(
                each ->
                    new GivenScore("sdq", "total", each.getKey(), new BigDecimal(each.getValue())))
            .toList());
  }

  private static boolean lets(Policy policy, Referral referral) {
    try {
      Journey.of(Samples.mentee()).admit(referral, policy);
      return true;
    } catch (Refusal no) {
      return false;
    }
  }
}
