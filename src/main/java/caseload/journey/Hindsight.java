package caseload.journey;

import caseload.policy.Policy;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Puts every step of a journey to the rules again, as of its own day. A rule of order objects only
 * when it says no both to what was known when the step was written down and to all that is known
 * now, so that late entries in any order stand; so do those of one moment. Consent gets no such
 * grace: it counts as the file has it.
 */
record Hindsight(Journey journey, Policy policy) {

  /** As steps were written down; those of one moment in the order of the pathway. */
  private static final Comparator<Step> AS_WRITTEN =
      Comparator.<Step, OffsetDateTime>comparing(
              step -> step.recorded().at(), OffsetDateTime.timeLineOrder())
          .thenComparing(Step::date)
          .thenComparing(Step::stage);

  List<Objection> objections() {
    List<Objection> found = new ArrayList<>();
    for (Episode episode : journey.episodes()) {
      List<Step> written = episode.steps().stream().sorted(AS_WRITTEN).toList();
      for (Step step : written) {
        found.addAll(
            step instanceof Referral referral
                ? referral(episode, referral)
                : step(episode, step, views(episode.id(), written, step)));
      }
    }
    return found;
  }

  /** The episode as it was known when a step came, and as it is known now, without that step. */
  private static List<Episode> views(String id, List<Step> written, Step step) {
    OffsetDateTime moment = step.recorded().at();
    List<Step> others = written.stream().filter(other -> other != step).toList();
    Episode now = new Episode(id, others);
    Episode then = new Episode(id, before(written, step));
    // Two exits of one moment cannot both have come through the door.
    Episode untouched = new Episode(id, written.stream().takeWhile(each -> each != step).toList());
    if (step instanceof Exit) return List.of(then, untouched, now);
    List<Step> earlier =
        others.stream().filter(other -> other.recorded().at().isBefore(moment)).toList();
    return List.of(new Episode(id, earlier), then, now);
  }

  /** What was written down before a step, and the opening again that may have made way for it. */
  private static List<Step> before(List<Step> written, Step step) {
    OffsetDateTime moment = step.recorded().at();
    Stream<Step> before = written.stream().takeWhile(other -> other != step);
    Stream<Step> reopened =
        written.stream()
            .dropWhile(other -> other != step)
            .filter(other -> other instanceof Reopen && other != step)
            .filter(other -> other.recorded().at().isEqual(moment));
    return Stream.concat(before, reopened).toList();
  }

  private List<Objection> step(Episode episode, Step step, List<Episode> views) {
    Asked asked = new Asked(episode, step, views.stream().map(this::rules).toList());
    asked.put(Objection.Rule.DATED, rules -> Rules.dated(step));
    asked.put(
        Objection.Rule.NOT_BEFORE_THE_REFERRAL,
        rules -> new Rules(journey.mentee(), episode, policy).notBeforeTheReferral(step));
    asked.put(Objection.Rule.WHILE_OPEN, rules -> rules.whileOpen(step));
    asked.put(Objection.Rule.PATHWAY, rules -> rules.afterWhatItNeeds(step));
    asked.put(Objection.Rule.OF_ITS_KIND, rules -> rules.ofItsKind(step));
    asked.put(Objection.Rule.REFERS_TO, rules -> rules.refersTo(step));
    asked.put(
        Objection.Rule.CONSENT,
        rules -> ConsentGate.pass(journey.mentee(), journey.withEveryNo(episode), step, policy));
    asked.put(Objection.Rule.POLICY, rules -> rules.asThePolicyAsks(step));
    return asked.objections();
  }

  private Rules rules(Episode view) {
    return new Rules(journey.mentee(), view, policy);
  }

  private List<Objection> referral(Episode episode, Referral referral) {
    OffsetDateTime moment = referral.recorded().at();
    Journey now =
        new Journey(
            journey.mentee(),
            journey.episodes().stream()
                .filter(each -> each.id().compareTo(episode.id()) < 0)
                .toList());
    List<Journey> views = List.of(now.asKnownAt(moment.minusNanos(1)), now.asKnownAt(moment), now);
    List<Objection> found = new ArrayList<>();
    refusal(() -> Rules.dated(referral))
        .ifPresent(no -> found.add(new Objection(episode, referral, Objection.Rule.DATED, no)));
    List<Refusal> no =
        views.stream()
            .flatMap(each -> refusal(() -> ReferralRules.meet(each, referral, policy)).stream())
            .toList();
    if (no.size() == views.size()) {
      found.add(new Objection(episode, referral, Objection.Rule.REFERRAL, no.get(0)));
    }
    return found;
  }

  private static Optional<Refusal> refusal(Runnable rule) {
    try {
      rule.run();
      return Optional.empty();
    } catch (Refusal no) {
      return Optional.of(no);
    }
  }

  /** One step before its judges; it stands when one of them lets it in. */
  private record Asked(Episode episode, Step step, List<Rules> judges, List<Objection> objections) {
    Asked(Episode episode, Step step, List<Rules> judges) {
      this(episode, step, judges, new ArrayList<>());
    }

    void put(Objection.Rule name, Consumer<Rules> rule) {
      List<Refusal> no =
          judges.stream().flatMap(each -> refusal(() -> rule.accept(each)).stream()).toList();
      if (no.size() < judges.size()) return;
      objections.add(new Objection(episode, step, name, no.get(no.size() - 1)));
    }
  }
}
