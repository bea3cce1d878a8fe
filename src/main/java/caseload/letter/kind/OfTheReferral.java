package caseload.letter.kind;

import caseload.journey.Priority;
import caseload.journey.Priority.Outcome;
import caseload.journey.Reason;
import caseload.journey.Referral;
import caseload.policy.Choice;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the referral says, and what was decided on it. */
final class OfTheReferral {
  private static final Pattern FAMILY =
      Pattern.compile(
          "(grand|step)?(parents?|mother|father)|(foster-)?carers?|family|guardian"
              + "|parents?-(or-|and-)?carers?");

  private OfTheReferral() {}

  /**
   * The decision; one of the five is true.
   *
   * @param fromHome true when a parent or carer made the referral, and reads this
   */
  record Decision(
      String on,
      boolean accepted,
      boolean waiting,
      boolean declined,
      boolean signposted,
      boolean moreInformation,
      boolean fromHome,
      String reason,
      Optional<String> lookAgain) {}

  static Optional<String> strengths(Known known) {
    return known.episode().referral().map(Referral::strengths);
  }

  static Optional<String> hopes(Known known) {
    return known.episode().referral().map(Referral::hopedFor);
  }

  static Optional<String> received(Known known) {
    return known.episode().referral().map(Referral::received).map(known.dates()::plain);
  }

  static Optional<String> tried(Known known) {
    return known.episode().referral().flatMap(Referral::tried);
  }

  static Optional<List<String>> agencies(Known known) {
    return known.episode().referral().map(Referral::agencies);
  }

  static Optional<List<String>> reasons(Known known) {
    return known
        .episode()
        .referral()
        .map(referral -> referral.criteria().stream().map(each -> said(each, known)).toList());
  }

  private static String said(Reason reason, Known known) {
    return Choice.find(known.policy().referral().choices(), reason.id())
        .map(Choice::name)
        .orElse(reason.id());
  }

  static Optional<Decision> decision(Known known) {
    return known.episode().last(Priority.class).map(decided -> said(decided, known));
  }

  static Optional<Decision> waiting(Known known) {
    return known
        .episode()
        .last(Priority.class)
        .filter(decided -> decided.outcome() == Outcome.WAITING)
        .map(decided -> said(decided, known));
  }

  /** A parent who refers a child is not told that the family will be asked. */
  private static boolean fromHome(Known known) {
    return known
        .episode()
        .referral()
        .map(referral -> FAMILY.matcher(referral.referrer().role()).matches())
        .orElse(false);
  }

  private static Decision said(Priority decided, Known known) {
    Dates dates = known.dates();
    return new Decision(
        dates.plain(decided.date()),
        decided.outcome() == Outcome.ACCEPTED,
        decided.outcome() == Outcome.WAITING,
        decided.outcome() == Outcome.DECLINED,
        decided.outcome() == Outcome.SIGNPOSTED,
        decided.outcome() == Outcome.MORE_INFORMATION,
        fromHome(known),
        Priority.inWords(decided.reason(), known.policy().priority().declineReasons()),
        decided.reviewOn().filter(known::ahead).map(dates::plain));
  }
}
