package caseload.journey;

import caseload.policy.Policy;
import caseload.policy.Questionnaire;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mentee and the list of dated facts about them, an episode at a time. {@link #admit} is the one
 * door for a new fact; the consent gate stands in it.
 */
public record Journey(Mentee mentee, List<Episode> episodes) {

  public Journey {
    episodes = episodes.stream().sorted(Comparator.comparing(Episode::id)).toList();
  }

  /** A child without a referral yet. */
  public static Journey of(Mentee mentee) {
    return new Journey(mentee, List.of());
  }

  /**
   * Puts a new step to the rules: order first, then consent on that very day, then what the school
   * asks of it. There is no other way to an {@link Entry}.
   *
   * @throws Refusal when a rule says no; nothing has been written
   */
  public Entry admit(Step step, Policy policy) {
    if (step instanceof Referral referral) return open(referral, policy);

    Episode episode = episodeOn(step.date()).orElseThrow(() -> Refusal.noReferral(mentee));
    Rules rules = new Rules(mentee, episode, policy);
    rules.order(step);
    oneAtATime(episode, step, policy);
    ConsentGate.pass(mentee, withEveryNo(episode), step, policy);
    rules.asThePolicyAsks(step);
    return new Entry(
        this, episode.id(), step, policy, new Warnings(mentee, episode, policy).of(step));
  }

  /**
   * Puts a questionnaire's result to its definition as well, which knows whether the child answered
   * it.
   *
   * @throws Refusal when a rule says no; nothing has been written
   */
  public Entry admit(Measure measure, Questionnaire definition, Policy policy) {
    Episode episode = episodeOn(measure.date()).orElseThrow(() -> Refusal.noReferral(mentee));
    DefinitionRules rules = new DefinitionRules(mentee, episode, definition);
    Entry entry = admit(rules.known(measure), policy);
    rules.meet(measure);
    List<Warning> warnings = new ArrayList<>(entry.warnings());
    warnings.addAll(rules.warnings(measure));
    return new Entry(this, entry.episode(), entry.step(), policy, warnings);
  }

  /** A late step into an earlier episode does not open it again beside a later one. */
  private void oneAtATime(Episode episode, Step step, Policy policy) {
    LocalDate today = step.recorded().at().toLocalDate();
    boolean ended = state(episode, policy, today).ended();
    if (!ended || state(episode.with(step), policy, today).ended()) return;
    for (Episode other : episodes) {
      if (!other.id().equals(episode.id()) && !state(other, policy, today).ended()) {
        throw Refusal.alreadyOpen(mentee, other);
      }
    }
  }

  private Entry open(Referral referral, Policy policy) {
    Rules.dated(referral);
    ReferralRules.meet(this, referral, policy);
    List<Warning> warnings = new ArrayList<>(Warnings.late(referral));
    warnings.addAll(ReferralRules.warnings(this, referral, policy));
    return new Entry(this, nextId(referral.received()), referral, policy, warnings);
  }

  /**
   * An episode with each no of its days that lies in another, also the child's: it is said once.
   */
  Episode withEveryNo(Episode episode) {
    Stream<Step> elsewhere =
        episodes.stream()
            .filter(other -> !other.id().equals(episode.id()))
            .flatMap(other -> other.all(Consent.class).stream())
            .filter(said -> !said.date().isBefore(episode.opened()))
            .flatMap(said -> said.noAlone().stream())
            .map(Step.class::cast);
    return new Episode(episode.id(), Stream.concat(episode.steps().stream(), elsewhere).toList());
  }

  /**
   * Every rule that would say no to a step that lies in the file already: made by hand, merged, or
   * right until another step came. Empty for what came through {@link #admit}.
   */
  public List<Objection> objections(Policy policy) {
    return new Hindsight(this, policy).objections();
  }

  private String nextId(LocalDate received) {
    long sameDay =
        episodes.stream().filter(each -> each.id().startsWith(received.toString())).count();
    return sameDay == 0 ? received.toString() : received + "-" + (sameDay + 1);
  }

  /** The newest episode: what everyday output shows. */
  public Optional<Episode> current() {
    return episodes.isEmpty() ? Optional.empty() : Optional.of(episodes.get(episodes.size() - 1));
  }

  /** The episode that a day belongs to: the last one received by then, else the first. */
  public Optional<Episode> episodeOn(LocalDate day) {
    return episodes.stream()
        .filter(episode -> !episode.opened().isAfter(day))
        .reduce((earlier, later) -> later)
        .or(() -> episodes.stream().findFirst());
  }

  /** Where the newest episode stands at the end of a day. */
  public State state(Policy policy, LocalDate day) {
    return current().map(episode -> state(episode, policy, day)).orElse(State.REFERRED);
  }

  /** Where an episode stands at the end of a day. */
  public State state(Episode episode, Policy policy, LocalDate day) {
    return States.of(mentee, episode, policy, day);
  }

  /** Where the money for the newest episode's support comes from, as it was decided last. */
  public Optional<String> funding() {
    return current().stream()
        .flatMap(episode -> episode.all(Priority.class).stream())
        .flatMap(decision -> decision.funding().stream())
        .reduce((earlier, later) -> later);
  }

  /** How consent to a scope stands in the newest episode, with each no that the gate goes by. */
  public Standing consent(String scope, Policy policy, LocalDate day) {
    return current()
        .map(episode -> withEveryNo(episode).consents(mentee, policy).standing(scope, day))
        .orElse(new Standing(Standing.Word.NOT_ASKED, Optional.empty()));
  }

  /** The journey as far as it was written down at a moment. */
  public Journey asKnownAt(OffsetDateTime moment) {
    return new Journey(
        mentee,
        episodes.stream()
            .map(episode -> episode.asKnownAt(moment))
            .filter(episode -> !episode.steps().isEmpty())
            .toList());
  }
}
