package caseload.policy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works one score out of a sheet. Reversed items count {@code min + max - answer}; a sum with gaps
 * stands for all its items unless the definition says otherwise.
 */
record Working(AnswerSheet sheet, Score score) {
  private static final MathContext EXACT = MathContext.DECIMAL64;

  /** How much goals go together, as the method assumes (Kiresuk and Sherman 1968). */
  private static final double RHO = 0.3;

  Optional<BigDecimal> value() {
    Optional<BigDecimal> value = score.sumOf().isEmpty() ? byMethod() : sumOfScores();
    return value.map(score.rounding(sheet.definition().scale())::round);
  }

  private Optional<BigDecimal> byMethod() {
    return switch (score.method().orElseThrow()) {
      case LOOKUP -> sheet.score(score.of().orElseThrow()).map(this::converted);
      case FORMULA -> goalAttainment();
      case SUM, MEAN -> ofItems();
    };
  }

  private Optional<BigDecimal> sumOfScores() {
    List<BigDecimal> parts = new ArrayList<>();
    for (String part : score.sumOf()) sheet.score(part).ifPresent(parts::add);
    return parts.size() < score.sumOf().size() ? Optional.empty() : Optional.of(sum(parts));
  }

  private BigDecimal converted(BigDecimal raw) {
    BigDecimal value = score.table().get(Scale.plain(raw));
    if (value == null) throw new Unfit(score.id(), Scale.plain(raw) + " is not in its table");
    return value;
  }

  private Optional<BigDecimal> ofItems() {
    List<Item> counted = Counted.of(score, sheet.items());
    List<BigDecimal> values = counted.stream().flatMap(item -> value(item).stream()).toList();
    if (values.isEmpty() || values.size() < score.least(counted.size())) return Optional.empty();
    BigDecimal sum = sum(values).multiply(score.times().orElse(BigDecimal.ONE));
    boolean mean = score.method().orElseThrow() == Score.Method.MEAN;
    if (!mean && !score.prorates()) return Optional.of(sum);
    BigDecimal all = mean ? BigDecimal.ONE : BigDecimal.valueOf(counted.size());
    return Optional.of(sum.multiply(all).divide(BigDecimal.valueOf(values.size()), EXACT));
  }

  private Optional<BigDecimal> value(Item item) {
    List<BigDecimal> answers =
        item.answeredAs().stream()
            .flatMap(id -> Optional.ofNullable(sheet.answers().get(id)).stream())
            .sorted()
            .toList();
    if (answers.size() < item.answeredAs().size()) return Optional.empty();
    BigDecimal answer = combined(item, answers);
    Scale scale = sheet.definition().scaleOf(item).orElseThrow();
    return Optional.of(item.reverse() ? scale.min().add(scale.max()).subtract(answer) : answer);
  }

  private static BigDecimal combined(Item item, List<BigDecimal> sorted) {
    boolean mean = item.combine().filter(Item.Combine.MEAN::equals).isPresent();
    if (mean) return sum(sorted).divide(BigDecimal.valueOf(sorted.size()), EXACT);
    BigDecimal below = sorted.get((sorted.size() - 1) / 2);
    BigDecimal above = sorted.get(sorted.size() / 2);
    return below.add(above).divide(BigDecimal.valueOf(2), EXACT);
  }

  /** T = 50 + 10 Σwx / √((1-ρ)Σw² + ρ(Σw)²), over the goals that were rated. */
  private Optional<BigDecimal> goalAttainment() {
    double wx = 0;
    double w = 0;
    double ww = 0;
    for (Item goal : sheet.items()) {
      BigDecimal level = sheet.answers().get(goal.id());
      if (level == null) return Optional.empty();
      double weight = sheet.weights().getOrDefault(goal.id(), BigDecimal.ONE).doubleValue();
      wx += weight * level.doubleValue();
      w += weight;
      ww += weight * weight;
    }
    if (w == 0) return Optional.empty();
    return Optional.of(BigDecimal.valueOf(50 + 10 * wx / Math.sqrt((1 - RHO) * ww + RHO * w * w)));
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
