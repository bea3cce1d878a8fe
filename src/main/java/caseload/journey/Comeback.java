package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Exits;
import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a child who was here before may be referred again, as the school has decided. */
record Comeback(Journey journey, Episode last, Policy policy) {

  void meet(Referral referral) {
    Optional<Exit> exit = last.exit();
    if (exit.isPresent()) after(exit.get(), referral);
    if (exits().onlyWithNewEvidence() && !isNew(referral)) {
      throw Refusal.noNewEvidence(journey.mentee());
    }
  }

  private void after(Exit exit, Referral referral) {
    boolean open = mayReopen(exit, referral.received(), exits());
    if (exits().neverAgain()) throw Refusal.neverAgain(journey.mentee(), exit.date(), open);
    exits()
        .reReferralAfterWeeks()
        .map(weeks -> exit.date().plusWeeks(weeks))
        .filter(from -> referral.received().isBefore(from))
        .ifPresent(
            from -> {
              throw Refusal.tooSoonAgain(journey.mentee(), from, open);
            });
  }

  /** Opening the ended episode again has a reason and, in some schools, a time. */
  static void reopens(Mentee mentee, Episode episode, Reopen reopen, Exits exits) {
    if (reopen.reason().isBlank()) throw Refusal.reopenWithoutReason();
    episode
        .asOf(reopen.date())
        .exit()
        .filter(exit -> !mayReopen(exit, reopen.date(), exits))
        .ifPresent(
            exit -> {
              throw Refusal.tooLateToReopen(mentee, exit, exits);
            });
  }

  /** True when the ended episode may still be opened again on a day. */
  private static boolean mayReopen(Exit exit, LocalDate day, Exits exits) {
    return exits
        .reopenWithinDays()
        .filter(days -> day.isAfter(exit.date().plusDays(days)))
        .isEmpty();
  }

  /** What an earlier referral said already, in whatever spelling, is not new. */
  private boolean isNew(Referral referral) {
    String now = Choice.idOf(referral.newEvidence().orElse(""));
    return !now.isEmpty()
        && journey.episodes().stream()
            .flatMap(episode -> episode.referral().stream())
            .flatMap(Comeback::said)
            .noneMatch(before -> Choice.idOf(before).equals(now));
  }

  private static Stream<String> said(Referral referral) {
    Stream<String> evidence = referral.criteria().stream().flatMap(r -> r.evidence().stream());
    return Stream.concat(
        evidence, Stream.concat(referral.newEvidence().stream(), referral.otherReason().stream()));
  }

  private Exits exits() {
    return policy.exit();
  }
}
