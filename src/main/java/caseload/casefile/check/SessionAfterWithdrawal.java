package caseload.casefile.check;

/** A session, or anything else done with the child, after consent to it was taken back. */
public record SessionAfterWithdrawal(Spot spot, String says) implements Finding {
  @Override
  public String code() {
    return "E18";
  }

  @Override
  public String next() {
    return "See your line manager: this should not have taken place, or one of the two dates is wrong.";
  }
}
