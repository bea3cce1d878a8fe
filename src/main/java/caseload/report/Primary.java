package caseload.report;

import caseload.journey.Episode;
import caseload.journey.Measure;
import caseload.journey.Referral;
import caseload.policy.Policy;
import caseload.policy.Questionnaire;
import caseload.policy.Respondent;
import caseload.policy.Score;
import caseload.report.pairs.Pair;
import caseload.report.pairs.SideBySide;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one measure of a piece of work that governors are told of: the one chosen at the referral,
 * else the first of the policy's exit questionnaires. No other is sought when it did not come back:
 * whoever was not rated on it twice is missing.
 */
record Primary(Policy policy, Map<String, Questionnaire> questionnaires) {
  private static final String TOTAL = "total";

  static Primary of(Ledger ledger) {
    return new Primary(ledger.policy(), ledger.questionnaires());
  }

  Compared compare(Case each) {
    return pair(each).flatMap(Pair::way).map(Compared::of).orElse(Compared.NO_PAIR);
  }

  /** The two ratings, if there are two to compare. */
  Optional<Pair> pair(Case each) {
    return measure(each.episode()).flatMap(id -> pair(each, id));
  }

  /** What was to be measured, whatever came back in the end. */
  private Optional<String> measure(Episode episode) {
    return episode
        .referral()
        .flatMap(Referral::primaryMeasure)
        .or(() -> policy.exit().questionnaires().stream().findFirst());
  }

  /** The main score of one questionnaire, by the first of its respondents who answered twice. */
  Optional<Pair> pair(Case each, String questionnaire) {
    SideBySide sides =
        new SideBySide(
            each.journey().mentee(),
            each.episode(),
            id -> Optional.ofNullable(questionnaires.get(id)));
    return sides.entryAnd(Measure.Point.EXIT).stream()
        .filter(pairing -> pairing.questionnaire().equals(questionnaire))
        .filter(Pair.class::isInstance)
        .map(Pair.class::cast)
        .filter(pair -> main(pair.definition()).filter(pair.score()::equals).isPresent())
        .min(Comparator.comparing(Primary::turn));
  }

  /** Those whom the questionnaire names come first, in its order. */
  private static int turn(Pair pair) {
    List<String> named = pair.definition().who().stream().map(Respondent::id).toList();
    int at = named.indexOf(pair.role());
    return at < 0 ? named.size() : at;
  }

  /** The score called total, or the only one there is; one without a good side is not compared. */
  static Optional<Score> main(Questionnaire in) {
    return in.score(TOTAL)
        .or(() -> in.scores().size() == 1 ? in.scores().stream().findFirst() : Optional.empty())
        .filter(score -> score.direction() != Score.Direction.NEITHER);
  }
}
