package caseload.letter.form;

import caseload.journey.Referral;
import caseload.journey.Referrer;
import caseload.letter.kind.Dates;
import caseload.policy.Choice;
import caseload.policy.Tongue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A referral as this school's policy asks for it, with what the file says already. */
record ReferralSheet(
    Sender from,
    ReferralTerms terms,
    List<ReasonRows.Group> groups,
    List<Rank> ranked,
    Said said,
    List<Tick> talkedOver,
    List<Tick> agencies,
    Told parentTold,
    Told childTold) {

  /** Who asks, in which role, and when it came. */
  record Sender(List<Tick> roles, Optional<String> name, Optional<String> received) {}

  /** One of the three that matter most. */
  record Rank(int place, Optional<String> reason) {}

  /** What the referrer has written. */
  record Said(
      Optional<String> strengths,
      Optional<String> hopes,
      Optional<String> tried,
      Optional<String> howLong,
      Optional<String> otherReason,
      Optional<String> childView,
      Optional<String> agreedOn,
      Optional<String> countersigned) {}

  /** Yes, no, or left open. */
  record Told(boolean yes, boolean no) {
    static Told of(Optional<Boolean> told) {
      return new Told(told.orElse(false), !told.orElse(true));
    }
  }

  private static final int MATTER_MOST = 3;

  static ReferralSheet of(Filling filling) {
    List<String> talked = filling.inReferral(Referral::discussedWith);
    List<String> agencies = filling.inReferral(Referral::agencies);
    return new ReferralSheet(
        sender(filling),
        ReferralTerms.of(filling),
        ReasonRows.of(filling),
        ranked(filling),
        said(filling),
        Tick.of(filling.policy().referral().discussedWith(), talked::contains),
        Tick.of(filling.policy().agencies(), agencies::contains),
        Told.of(filling.referral(Referral::parentTold)),
        Told.of(filling.referral(Referral::childTold)));
  }

  private static Sender sender(Filling filling) {
    Optional<Referrer> referrer = filling.referral(each -> Optional.of(each.referrer()));
    return new Sender(
        Tick.of(
            filling.policy().referral().whoMayRefer().stream()
                .filter(who -> !filling.policy().referral().audit(who.id()))
                .toList(),
            id -> referrer.filter(who -> who.role().equals(id)).isPresent()),
        referrer.flatMap(Referrer::name),
        filling
            .referral(each -> Optional.of(each.received()))
            .map(new Dates(Tongue.ENGLISH)::plain));
  }

  private static List<Rank> ranked(Filling filling) {
    List<String> ids = filling.inReferral(Referral::ranked);
    List<Choice> known = filling.policy().referral().choices();
    return IntStream.range(0, MATTER_MOST)
        .mapToObj(i -> new Rank(i + 1, i < ids.size() ? name(ids.get(i), known) : Optional.empty()))
        .toList();
  }

  private static Optional<String> name(String id, List<Choice> known) {
    return Optional.of(Choice.find(known, id).map(Choice::name).orElse(id));
  }

  private static Said said(Filling filling) {
    return new Said(
        filling.referral(each -> Optional.of(each.strengths())),
        filling.referral(each -> Optional.of(each.hopedFor())),
        filling.referral(Referral::tried),
        filling.referral(Referral::howLong),
        filling.referral(Referral::otherReason),
        filling.referral(Referral::childView),
        filling
            .referral(Referral::consented)
            .map(yes -> new Dates(Tongue.ENGLISH).plain(yes.date())),
        filling.referral(Referral::countersigned));
  }
}
