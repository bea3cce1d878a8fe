package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Policy;
import caseload.policy.Referrals;
import caseload.policy.Referrals.Countersignature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the policy wants of a referral before it is accepted, and whether it was done by a day. */
public record Beforehand(Episode episode, Policy policy, LocalDate day) {

  /** Those with whom the referral was not talked over: in it, at a meeting or by a decision. */
  public List<String> notDiscussedWith() {
    List<Choice> done = rule().discussedWith().stream().filter(this::discussed).toList();
    return rule().discussedWith().stream()
        .filter(who -> !done.contains(who))
        .map(Choice::id)
        .toList();
  }

  private boolean discussed(Choice who) {
    Stream<String> meetings =
        episode.asOf(day).all(Meeting.class).stream().flatMap(meeting -> meeting.with().stream());
    Stream<String> referral =
        episode.referral().stream().flatMap(each -> each.discussedWith().stream());
    Stream<String> decisions =
        episode.asOf(day).all(Priority.class).stream()
            .flatMap(decision -> decision.discussedWith().stream());
    return Stream.of(meetings, referral, decisions)
        .flatMap(roles -> roles)
        .anyMatch(role -> Choice.find(List.of(who), role).isPresent());
  }

  /** What is missing where nobody has countersigned; empty when somebody has or nobody need. */
  public Optional<Countersignature> withoutCountersignature() {
    boolean signed = !episode.asOf(day).all(caseload.journey.Countersignature.class).isEmpty();
    boolean referral = episode.referral().filter(each -> signed(each, rule())).isPresent();
    return signed || referral ? Optional.empty() : rule().withoutCountersignature();
  }

  /** Somebody who may sign has; a referral of their own needs no other name. */
  static boolean signed(Referral referral, Referrals rule) {
    return Stream.concat(referral.countersigned().stream(), Stream.of(referral.referrer().role()))
        .anyMatch(role -> Choice.find(rule.countersignedBy(), role).isPresent());
  }

  private Referrals rule() {
    return policy.referral();
  }
}
