package caseload.report;

import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Stage;
import caseload.journey.Step;
import java.util.List;
import java.util.Optional;

/**
 * One figure as it would be if there were one child alone, and on which records it stands: those
 * without which it would be another.
 */
record Alone(String id, Optional<Meaning> meaning, Ledger ledger, TermReport report) {

  /** The child's own part; empty where the figure has no row then, or nothing would add up. */
  Optional<Integer> value(Journey journey) {
    Ledger alone =
        Ledger.of(
            List.of(journey),
            report.period(),
            report.asOf(),
            ledger.school(),
            ledger.questionnaires(),
            1,
            List.of());
    try {
      return TermReport.count(alone, ReportKind.ANNUAL).lines().stream()
          .filter(line -> line.figure().id().equals(id))
          .map(line -> line.figure().value())
          .findFirst();
    } catch (Unbalanced without) {
      return Optional.empty();
    }
  }

  /** The records that matter; where none does by itself, all of the kinds that are counted. */
  List<Step> records(Case each) {
    List<Step> kinds = each.episode().steps().stream().filter(this::counted).toList();
    Optional<Integer> whole = value(each.journey());
    List<Step> matter =
        kinds.stream()
            .filter(step -> !isReferral(step))
            .filter(step -> !value(without(step, each)).equals(whole))
            .toList();
    if (matter.isEmpty()) return kinds;
    return kinds.stream().filter(step -> isReferral(step) || matter.contains(step)).toList();
  }

  private static Journey without(Step step, Case each) {
    List<Step> others = each.episode().steps().stream().filter(one -> one != step).toList();
    Episode less = new Episode(each.episode().id(), others);
    return new Journey(
        each.journey().mentee(),
        each.journey().episodes().stream()
            .map(episode -> episode.equals(each.episode()) ? less : episode)
            .toList());
  }

  private boolean counted(Step step) {
    boolean kind = meaning.filter(words -> words.steps().contains(step.stage().word())).isPresent();
    return kind && (isReferral(step) || within(step));
  }

  private static boolean isReferral(Step step) {
    return step.stage() == Stage.REFERRAL;
  }

  private boolean within(Step step) {
    return meaning
        .flatMap(Meaning::during)
        .map(during -> during == Meaning.During.PERIOD ? report.days() : report.year())
        .map(days -> days.holds(step.date()))
        .orElse(true);
  }
}
