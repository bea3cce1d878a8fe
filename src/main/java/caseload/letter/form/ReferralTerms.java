package caseload.letter.form;

import caseload.letter.kind.Dates;
import caseload.policy.Choice;
import caseload.policy.Criterion;
import caseload.policy.Intake;
import caseload.policy.Referrals;
import caseload.policy.Span;
import caseload.policy.Tongue;
import caseload.policy.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the policy asks of every referral.
 *
 * @param openTo the year groups and ages it is open to
 * @param decideWithin school days within which it is decided
 * @param intake the first day of the next intake
 * @param consentFirst that a parent must have agreed before
 * @param least how many of the reasons are needed, in sentences
 */
record ReferralTerms(
    String passedTo,
    Optional<String> openTo,
    Optional<Integer> decideWithin,
    Optional<String> intake,
    boolean consentFirst,
    List<String> least,
    List<String> exclusions,
    Optional<Countersign> countersign) {

  /** Who signs beside the referrer, and what becomes of it without. */
  record Countersign(String by, String without) {}

  static ReferralTerms of(Filling filling) {
    Referrals policy = filling.policy().referral();
    return new ReferralTerms(
        policy.passedTo().orElse(filling.policy().say().mentor()),
        policy.openTo().map(Window::words),
        filling.policy().priority().decideWithinDays(),
        intake(filling),
        filling.policy().consent().referralNeedsConsent(),
        least(policy),
        policy.exclusions().stream().map(Criterion::name).toList(),
        policy.withoutCountersignature().map(without -> countersign(policy, without)));
  }

  private static Optional<String> intake(Filling filling) {
    return filling.policy().priority().list().intakes().stream()
        .map((Intake intake) -> intake.days(filling.school().calendar()))
        .flatMap(Optional::stream)
        .map(Span::from)
        .filter(day -> day.isAfter(filling.day()))
        .min(Comparator.<LocalDate>naturalOrder())
        .map(new Dates(Tongue.ENGLISH)::inFull);
  }

  private static List<String> least(Referrals policy) {
    String first =
        switch (policy.atLeast()) {
          case 0 -> "Tick what fits. You may also tick nothing and write another reason.";
          case 1 -> "Tick at least one.";
          default -> "Tick at least " + policy.atLeast() + ".";
        };
    List<String> groups =
        policy.atLeastOf().stream()
            .map(each -> "At least " + each.atLeast() + " must be under " + each.words() + ".")
            .toList();
    Stream<String> seen =
        ReasonRows.everyOneNeedsEvidence(policy)
            ? Stream.of("Say what you have seen for each one that you tick.")
            : Stream.empty();
    return Stream.of(Stream.of(first), groups.stream(), seen).flatMap(each -> each).toList();
  }

  private static Countersign countersign(Referrals policy, Referrals.Countersignature without) {
    String by =
        policy.countersignedBy().stream().map(Choice::name).collect(Collectors.joining(" or "));
    return new Countersign(
        by,
        switch (without) {
          case REFUSE -> "We cannot take the form without this signature.";
          case AWAIT -> "The form can come without it, but nothing is decided before.";
          case WARN -> "Please ask for it before you hand the form in.";
        });
  }
}
