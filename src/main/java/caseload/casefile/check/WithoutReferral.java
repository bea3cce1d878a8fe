package caseload.casefile.check;

/** An episode whose referral is not there. */
public record WithoutReferral(Spot spot) implements Finding {
  @Override
  public String code() {
    return "E23";
  }

  @Override
  public String says() {
    return "This episode has no referral (1-referral.yaml).";
  }

  @Override
  public String next() {
    return "Bring the file back from a backup, or wait until the folder is synchronised.";
  }
}
