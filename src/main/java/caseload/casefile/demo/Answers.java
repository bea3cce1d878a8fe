package caseload.casefile.demo;

import caseload.journey.Goals;
import caseload.journey.Measure;
import caseload.journey.Recorded;
import caseload.policy.AnswerSheet;
import caseload.policy.Calendar;
import caseload.policy.Item;
import caseload.policy.Questionnaire;
import caseload.policy.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A questionnaire that somebody answered, or the attendance of some weeks, as a story tells it.
 *
 * @param at about how high the answers are; each child has its own ups and downs, the same each
 *     time
 * @param skipped items that were left open
 * @param absent half-days missed in the six weeks before
 */
record Answers(
    LocalDate date,
    Optional<String> questionnaire,
    Measure.Point point,
    Optional<BigDecimal> at,
    List<String> skipped,
    Optional<Integer> absent,
    Optional<String> comment) {
  private static final int WINDOW_WEEKS = 6;
  private static final double SPREAD = 1.1;

  Answers {
    skipped = List.copyOf(skipped);
  }

  /** What the school's register says of the six weeks before. */
  Measure attendance(Recorded recorded, Calendar calendar) {
    LocalDate from = date.minusWeeks(WINDOW_WEEKS);
    int possible = 2 * calendar.schoolDays(from.minusDays(1), date);
    int missed = Math.min(absent.orElse(0), possible);
    Map<String, BigDecimal> scores = new LinkedHashMap<>();
    scores.put("possible", BigDecimal.valueOf(possible));
    scores.put("absent", BigDecimal.valueOf(missed));
    return new Measure(
        date,
        recorded,
        "attendance",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "school",
        Optional.empty(),
        point,
        Map.of(),
        scores,
        List.of(),
        Optional.of(from),
        Optional.of(date),
        comment);
  }

  /**
   * The questionnaire with its answers, about the child's own goals where it has no items, and the
   * scores that follow from them.
   */
  Measure answered(
      Recorded recorded, Questionnaire asked, Goals goals, Optional<String> by, long child) {
    boolean own = asked.items().isEmpty();
    List<Item> items = own ? goals.items() : asked.items();
    Map<String, BigDecimal> answers = answers(asked, items, new Random(child));
    Map<String, BigDecimal> scores =
        new AnswerSheet(asked, items, goals.weights(), answers, Map.of()).scores();
    return new Measure(
        date,
        recorded,
        asked.questionnaire(),
        Optional.of(asked.version()),
        Optional.empty(),
        by,
        asked.who().get(0).id(),
        Optional.empty(),
        point,
        answers,
        scores,
        skipped,
        Optional.empty(),
        Optional.empty(),
        comment);
  }

  private Map<String, BigDecimal> answers(Questionnaire asked, List<Item> items, Random ups) {
    Map<String, BigDecimal> answers = new LinkedHashMap<>();
    for (Item item : items) {
      double wanted = at.orElseThrow().doubleValue() + (ups.nextDouble() * 2 - 1) * SPREAD;
      if (!skipped.contains(item.id())) {
        answers.put(item.id(), near(wanted, asked.scaleOf(item).orElseThrow()));
      }
    }
    return answers;
  }

  private static BigDecimal near(double wanted, Scale scale) {
    BigDecimal whole = BigDecimal.valueOf(wanted).setScale(0, RoundingMode.HALF_UP);
    return whole.max(scale.min()).min(scale.max());
  }
}
