package caseload.report;

import caseload.journey.Episode;
import caseload.journey.Measure;
import caseload.journey.Referral;
import caseload.policy.Choice;
import caseload.policy.Policy;
import caseload.policy.Questionnaire;
import caseload.policy.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares entry and exit on one measure a child: the one chosen at the referral, else the first of
 * the policy's exit questionnaires that has both. Only answers of one version, given by people of
 * one role, are ever compared, so that a difference is never one of form or rater.
 */
record Pairs(Policy policy, Map<String, Questionnaire> questionnaires) {
  private static final String TOTAL = "total";

  Compared compare(Episode episode) {
    return measures(episode).stream()
        .flatMap(id -> Optional.ofNullable(questionnaires.get(id)).stream())
        .flatMap(questionnaire -> compare(episode, questionnaire).stream())
        .findFirst()
        .orElse(Compared.NO_PAIR);
  }

  /** A measure chosen at the referral stands alone: no better-looking one is sought afterwards. */
  private List<String> measures(Episode episode) {
    return episode
        .referral()
        .flatMap(Referral::primaryMeasure)
        .map(List::of)
        .orElse(policy.exit().questionnaires());
  }

  private Optional<Compared> compare(Episode episode, Questionnaire questionnaire) {
    return roles(episode, questionnaire)
        .flatMap(role -> compare(episode, questionnaire, role).stream())
        .findFirst();
  }

  /** Those whom the questionnaire names, in its order, then any other who answered. */
  private static Stream<String> roles(Episode episode, Questionnaire questionnaire) {
    Stream<String> named = questionnaire.who().stream().map(Choice::id);
    Stream<String> met = episode.all(Measure.class).stream().map(Measure::role).sorted();
    return Stream.concat(named, met).distinct();
  }

  private static Optional<Compared> compare(Episode episode, Questionnaire in, String role) {
    Optional<Score> score = score(in);
    if (score.isEmpty()) return Optional.empty();
    Optional<BigDecimal> entry = value(episode, in, role, Measure.Point.ENTRY, score.get());
    Optional<BigDecimal> exit = value(episode, in, role, Measure.Point.EXIT, score.get());
    return entry.flatMap(first -> exit.map(last -> compare(first, last, score.get())));
  }

  /** The score called total, or the only one there is; one without a good side is not compared. */
  private static Optional<Score> score(Questionnaire in) {
    return in.score(TOTAL)
        .or(() -> in.scores().size() == 1 ? in.scores().stream().findFirst() : Optional.empty())
        .filter(score -> score.direction() != Score.Direction.NEITHER);
  }

  /**
   * The last answer at this point: of two at entry the later one is nearer to the child's usual.
   */
  private static Optional<BigDecimal> value(
      Episode episode, Questionnaire in, String role, Measure.Point point, Score score) {
    return episode.all(Measure.class).stream()
        .filter(measure -> measure.questionnaire().equals(in.questionnaire()))
        .filter(measure -> measure.role().equals(role) && measure.point() == point)
        .filter(measure -> measure.version().orElse(in.version()) == in.version())
        .flatMap(measure -> value(measure, score, in).stream())
        .reduce((earlier, later) -> later);
  }

  private static Optional<BigDecimal> value(Measure measure, Score score, Questionnaire in) {
    return Optional.ofNullable(measure.scores().get(score.id()))
        .or(() -> score.of(measure.answers(), in));
  }

  private static Compared compare(BigDecimal entry, BigDecimal exit, Score score) {
    boolean higher = score.direction() == Score.Direction.HIGHER_IS_BETTER;
    BigDecimal gain = higher ? exit.subtract(entry) : entry.subtract(exit);
    BigDecimal same = score.sameWithin().orElse(BigDecimal.ZERO);
    if (gain.abs().compareTo(same) <= 0) return Compared.SAME;
    return gain.signum() > 0 ? Compared.BETTER : Compared.WORSE;
  }
}
