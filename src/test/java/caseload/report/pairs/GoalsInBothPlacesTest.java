package caseload.report.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.policy.AnswerSheet;
import caseload.policy.Item;
import caseload.policy.Questionnaire;
import caseload.report.Schools;
import caseload.report.change.GoalAttainment;
import caseload.report.change.HalfUp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GoalsInBothPlacesTest {
  private static final Questionnaire GOALS =
      Objects.requireNonNull(Schools.questionnaires().get("goal-attainment"));

  /** The formula stands where sheets are scored and where change is worked out. */
  @RepeatedTest(50)
  void a_sheet_and_the_arithmetic_of_change_give_the_same_t(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<GoalAttainment.Goal> goals = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    Map<String, BigDecimal> levels = new LinkedHashMap<>();
    for (int i = 1; i <= 1 + random.nextInt(5); i++) {
      int weight = 1 + random.nextInt(9);
      int level = random.nextInt(5) - 2;
      goals.add(new GoalAttainment.Goal(weight, 0, level));
      items.add(Item.of("t" + i, "a goal"));
      weights.put("t" + i, BigDecimal.valueOf(weight));
      levels.put("t" + i, BigDecimal.valueOf(level));
    }

    BigDecimal sheet =
        new AnswerSheet(GOALS, items, weights, levels, Map.of()).score("t").orElseThrow();

    assertThat(sheet).isEqualByComparingTo(HalfUp.round(new GoalAttainment(goals).atExit(), 1));
  }
}
