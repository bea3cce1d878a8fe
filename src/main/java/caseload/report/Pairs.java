package caseload.report;

import caseload.journey.Episode;
import caseload.journey.Measure;
import caseload.journey.Referral;
import caseload.policy.AnswerSheet;
import caseload.policy.Policy;
import caseload.policy.Questionnaire;
import caseload.policy.Respondent;
import caseload.policy.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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
    Stream<String> named = questionnaire.who().stream().map(Respondent::id);
    Stream<String> met = episode.all(Measure.class).stream().map(Measure::role).sorted();
    return Stream.concat(named, met).distinct();
  }

  private static Optional<Compared> compare(Episode episode, Questionnaire in, String role) {
    Optional<Score> score = score(in);
    if (score.isEmpty()) return Optional.empty();
    List<Measure> exits = at(Measure.Point.EXIT, episode, in, role);
    List<Measure> entries = at(Measure.Point.ENTRY, episode, in, role);
    return exits.stream()
        .flatMap(
            exit ->
                entries.stream()
                    .filter(entry -> comparable(in, entry, exit))
                    .map(entry -> compare(entry, exit, score.get(), in)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean comparable(Questionnaire in, Measure entry, Measure exit) {
    return in.comparable(
        entry.version().orElse(in.version()),
        entry.form(),
        exit.version().orElse(in.version()),
        exit.form());
  }

  /** The score called total, or the only one there is; one without a good side is not compared. */
  private static Optional<Score> score(Questionnaire in) {
    return in.score(TOTAL)
        .or(() -> in.scores().size() == 1 ? in.scores().stream().findFirst() : Optional.empty())
        .filter(score -> score.direction() != Score.Direction.NEITHER);
  }

  /** The answers at this point, the last first: at entry it is nearest to the child's usual. */
  private static List<Measure> at(
      Measure.Point point, Episode episode, Questionnaire in, String role) {
    List<Measure> found =
        new ArrayList<>(
            episode.all(Measure.class).stream()
                .filter(measure -> measure.questionnaire().equals(in.questionnaire()))
                .filter(measure -> measure.role().equals(role) && measure.point() == point)
                .toList());
    Collections.reverse(found);
    return found;
  }

  private static Optional<Compared> compare(
      Measure entry, Measure exit, Score score, Questionnaire in) {
    Optional<BigDecimal> first = value(entry, score, in);
    return first.flatMap(from -> value(exit, score, in).map(to -> compare(from, to, score)));
  }

  private static Optional<BigDecimal> value(Measure measure, Score score, Questionnaire in) {
    return AnswerSheet.of(in, measure.answers(), measure.scores()).score(score.id());
  }

  private static Compared compare(BigDecimal entry, BigDecimal exit, Score score) {
    boolean higher = score.direction() == Score.Direction.HIGHER_IS_BETTER;
    BigDecimal gain = higher ? exit.subtract(entry) : entry.subtract(exit);
    BigDecimal same = score.sameWithin().orElse(BigDecimal.ZERO);
    if (gain.abs().compareTo(same) <= 0) return Compared.SAME;
    return gain.signum() > 0 ? Compared.BETTER : Compared.WORSE;
  }
}
