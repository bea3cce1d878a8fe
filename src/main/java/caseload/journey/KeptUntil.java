package caseload.journey;

import caseload.policy.KeptFor;
import caseload.policy.Policy;
import caseload.policy.Retention;
import java.time.LocalDate;
import java.util.Optional;

/** The day on which the school's time for keeping an ended file is over. */
public final class KeptUntil {
  private KeptUntil() {}

  /** The last day of that time, when the school has set one and the file has ended. */
  public static Optional<LocalDate> day(
      Journey journey, Episode episode, Policy policy, State state) {
    return policy
        .retention()
        .flatMap(
            rule ->
                state == State.DECLINED
                    ? declined(episode, rule)
                    : ended(journey.mentee(), episode, rule));
  }

  private static Optional<LocalDate> declined(Episode episode, Retention rule) {
    return rule.years(KeptFor.What.DECLINED_REFERRAL)
        .flatMap(years -> episode.last(Priority.class).map(no -> no.date().plusYears(years)));
  }

  private static Optional<LocalDate> ended(Mentee mentee, Episode episode, Retention rule) {
    Optional<LocalDate> byAge = rule.untilAge().map(mentee.dateOfBirth()::plusYears);
    Optional<LocalDate> byEnd =
        rule.years(KeptFor.What.MENTEE_FILE)
            .flatMap(years -> episode.exit().map(exit -> exit.date().plusYears(years)));
    return byAge.or(() -> byEnd);
  }
}
