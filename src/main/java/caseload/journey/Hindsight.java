package caseload.journey;

import caseload.policy.Policy;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Puts every step of a journey to the rules again, as of its own day. A rule of order objects only
 * when it says no both to what was known when the step was written down and to all that is known
 * now, so that late entries in any order stand. Consent gets no such grace: it counts as the file
 * has it.
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
      for (int i = 0; i < written.size(); i++) {
        Step step = written.get(i);
        Episode then = new Episode(episode.id(), written.subList(0, i));
        Episode now = without(episode, step);
        found.addAll(
            step instanceof Referral referral
                ? referral(episode, referral)
                : step(episode, step, List.of(then, now)));
      }
    }
    return found;
  }

  private static Episode without(Episode episode, Step step) {
    return new Episode(
        episode.id(), episode.steps().stream().filter(other -> other != step).toList());
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
        Objection.Rule.CONSENT, rules -> ConsentGate.pass(journey.mentee(), episode, step, policy));
    return asked.objections();
  }

  private Rules rules(Episode view) {
    return new Rules(journey.mentee(), view, policy);
  }

  private List<Objection> referral(Episode episode, Referral referral) {
    List<Episode> earlier =
        journey.episodes().stream().filter(each -> each.id().compareTo(episode.id()) < 0).toList();
    Journey now = new Journey(journey.mentee(), earlier);
    Journey then = now.asKnownAt(referral.recorded().at());
    Rules any = rules(without(episode, referral));
    Asked asked = new Asked(episode, referral, List.of(any));
    asked.put(Objection.Rule.DATED, rules -> Rules.dated(referral));
    asked.put(
        Objection.Rule.REFERRAL,
        rules -> {
          if (refusal(() -> ReferralRules.meet(then, referral, policy)).isPresent()) {
            ReferralRules.meet(now, referral, policy);
          }
        });
    return asked.objections();
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
