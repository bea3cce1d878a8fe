package caseload.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The least and the most that a score can come to, whatever its range says. */
record Possible(BigDecimal least, BigDecimal most) {
  /** All goals at -2 or 2, however many: 50 ± 20/√0.3. */
  private static final Possible T = new Possible(new BigDecimal("13.5"), new BigDecimal("86.5"));

  static Optional<Possible> of(Score score, ScoresCheck in) {
    if (!score.sumOf().isEmpty()) return Optional.of(ofScores(parts(score, in)));
    if (score.method().isEmpty()) return Optional.empty();
    return switch (score.method().get()) {
      case LOOKUP -> Optional.of(of(List.copyOf(score.table().values())));
      case FORMULA -> Optional.of(T);
      case SUM, MEAN -> Optional.of(ofItems(score, in));
    };
  }

  private static List<Score> parts(Score score, ScoresCheck in) {
    return in.scores().stream().filter(part -> score.sumOf().contains(part.id())).toList();
  }

  private static Possible ofScores(List<Score> parts) {
    return new Possible(
        sum(parts.stream().map(Score::lowest).toList()),
        sum(parts.stream().map(Score::highest).toList()));
  }

  private static Possible ofItems(Score score, ScoresCheck in) {
    List<Scale> scales =
        Counted.of(score, in.items()).stream()
            .map(item -> item.scale().or(in::scale).orElseThrow())
            .toList();
    if (scales.isEmpty()) scales = in.scale().stream().toList();
    List<BigDecimal> least = scales.stream().map(Scale::min).sorted().toList();
    List<BigDecimal> most = scales.stream().map(Scale::max).toList();
    BigDecimal times = score.times().orElse(BigDecimal.ONE);
    boolean sum = score.method().orElseThrow() == Score.Method.SUM;
    int answered = score.prorates() ? least.size() : score.least(least.size());
    BigDecimal low = sum ? sum(least.subList(0, answered)) : of(least).least;
    BigDecimal high = sum ? sum(most) : of(most).most;
    return of(List.of(low.multiply(times), high.multiply(times)));
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Possible of(List<BigDecimal> numbers) {
    return new Possible(
        numbers.stream().min(BigDecimal::compareTo).orElseThrow(),
        numbers.stream().max(BigDecimal::compareTo).orElseThrow());
  }

  boolean within(Score score) {
    return score.holds(least) && score.holds(most);
  }
}
