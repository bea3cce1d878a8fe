package caseload.casefile.check;

/** A mentee without any episode: the adding was broken off before the referral. */
public record NoReferralYet(Spot spot) implements Finding {
  @Override
  public String code() {
    return "N53";
  }

  @Override
  public String says() {
    return "This mentee has no referral; perhaps the adding was broken off.";
  }

  @Override
  public String next() {
    return "Enter it:  caseload refer " + spot.mentee().orElse("MENTEE");
  }
}
