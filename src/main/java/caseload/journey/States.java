package caseload.journey;

import caseload.policy.ConsentRule;
import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.Optional;

/** Where an episode stands on a day: a pure function of its dated steps. */
final class States {
  private States() {}

  static State of(Mentee mentee, Episode whole, Policy policy, LocalDate day) {
    Episode episode = whole.asOf(day);
    Optional<Exit> exit = episode.exit();
    if (exit.isPresent()) return followedUp(episode, exit.get(), policy);
    if (episode.started().isPresent()) {
      return paused(mentee, episode, policy, day) ? State.PAUSED : State.ACTIVE;
    }
    return episode.last(Priority.class).map(States::decided).orElse(State.REFERRED);
  }

  private static State followedUp(Episode episode, Exit exit, Policy policy) {
    int expected = Math.max(1, policy.exit().looks());
    long done =
        episode.all(FollowUp.class).stream()
            .filter(look -> !look.date().isBefore(exit.date()))
            .count();
    return exit.followUpWaived().isPresent() || done >= expected ? State.CLOSED : State.EXITED;
  }

  private static boolean paused(Mentee mentee, Episode episode, Policy policy, LocalDate day) {
    return Pauses.until(episode, day).isPresent()
        || !episode.consents(mentee, policy).inForce(ConsentRule.MENTORING, day);
  }

  private static State decided(Priority priority) {
    return switch (priority.outcome()) {
      case ACCEPTED, WAITING -> State.WAITING;
      case DECLINED, SIGNPOSTED -> State.DECLINED;
      case MORE_INFORMATION -> State.REFERRED;
    };
  }
}
