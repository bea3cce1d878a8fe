package caseload.report.pairs;

import caseload.journey.Measure;
import caseload.policy.Answerer;
import caseload.policy.Questionnaire;
import caseload.policy.Reliability;
import caseload.policy.Score;
import caseload.report.change.Better;
import caseload.report.change.ByWaiting;
import caseload.report.change.ClinicalChange;
import caseload.report.change.CutOff;
import caseload.report.change.Published;
import caseload.report.change.RawChange;
import caseload.report.change.ReliableChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One score at entry and at a later point, answered in one role on sheets that may be compared.
 *
 * @param age the child's age at entry, by which the published sample is chosen
 */
public record Pair(
    Questionnaire definition,
    Score score,
    Measure entry,
    Measure second,
    BigDecimal from,
    BigDecimal to,
    int age)
    implements Pairing {

  @Override
  public String questionnaire() {
    return entry.questionnaire();
  }

  @Override
  public String role() {
    return entry.role();
  }

  /** The change with its direction; empty for a score of which neither end is better. */
  public Optional<RawChange> change() {
    return better().map(better -> new RawChange(from, to, better));
  }

  /** Which way is better, if either is. */
  public Optional<Better> better() {
    return switch (score.direction()) {
      case HIGHER_IS_BETTER -> Optional.of(Better.HIGHER);
      case LOWER_IS_BETTER -> Optional.of(Better.LOWER);
      case NEITHER -> Optional.empty();
    };
  }

  /** Whether it is more than wobble; empty where no published sample says how steady it is. */
  public Optional<ReliableChange.Verdict> reliable() {
    return steadiness().map(reliable -> reliable.of(from, to));
  }

  /** Whether it led into the good range; empty where none was published, or no steadiness. */
  public Optional<ClinicalChange> clinical() {
    return steadiness()
        .flatMap(steady -> cutOff().map(limit -> ClinicalChange.of(from, to, steady, limit)));
  }

  /** Where the good range begins for whoever answered. */
  public Optional<CutOff> cutOff() {
    return better().flatMap(better -> new GoodSide(score, better, answerer()).cutOff());
  }

  /**
   * Better, about the same or worse: by the step that the school calls the same, else by what is
   * reliable, else by any difference at all.
   */
  public Optional<RawChange.Way> way() {
    if (score.sameWithin().isEmpty() && reliable().isPresent()) return reliable().map(Pair::way);
    BigDecimal same = score.sameWithin().orElse(BigDecimal.ZERO);
    return change().map(change -> change.way(same));
  }

  private static RawChange.Way way(ReliableChange.Verdict verdict) {
    return switch (verdict) {
      case BETTER -> RawChange.Way.BETTER;
      case WOBBLE -> RawChange.Way.SAME;
      case WORSE -> RawChange.Way.WORSE;
    };
  }

  /**
   * By how much the score is expected to change by waiting alone, where a sample's mean is known.
   */
  public Optional<Double> byWaiting() {
    return reliability()
        .flatMap(Reliability::mean)
        .flatMap(mean -> published().map(sample -> new ByWaiting(sample, mean).change(from)));
  }

  /** The child's own goals that were rated both times; none of any other questionnaire. */
  public List<GoalPair> goals() {
    if (!definition.ofGoals()) return List.of();
    return entry.answers().entrySet().stream()
        .flatMap(
            first ->
                Optional.ofNullable(second.answers().get(first.getKey())).stream()
                    .map(then -> new GoalPair(first.getKey(), first.getValue(), then)))
        .toList();
  }

  /** One goal, by its target's id, at entry and later. */
  public record GoalPair(String target, BigDecimal from, BigDecimal to) {}

  /** True when both gave a name and it is not the same person. */
  public boolean otherPerson() {
    return entry.by().isPresent()
        && second.by().isPresent()
        && !entry.by().get().strip().equalsIgnoreCase(second.by().get().strip());
  }

  private Optional<ReliableChange> steadiness() {
    return published().flatMap(of -> better().map(better -> new ReliableChange(of, better)));
  }

  private Optional<Published> published() {
    return reliability()
        .map(
            each ->
                new Published(
                    each.sd().orElseThrow(),
                    each.value().orElseThrow(),
                    each.source().orElseThrow()));
  }

  private Optional<Reliability> reliability() {
    return score.reliabilityFor(answerer());
  }

  private Answerer answerer() {
    return new Answerer(role(), entry.form(), age);
  }
}
