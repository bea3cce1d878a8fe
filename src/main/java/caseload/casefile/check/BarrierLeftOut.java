package caseload.casefile.check;

/** A barrier of the referral that the plan in force neither answers nor sets aside. */
public record BarrierLeftOut(Spot spot, String barrier) implements Finding {
  @Override
  public String code() {
    return "W43";
  }

  @Override
  public String says() {
    return "The child was referred for %s, and the plan has neither a target against it nor a reason why not."
        .formatted(barrier);
  }

  @Override
  public String next() {
    return "Make a new plan with a target against it, or with  --not-targeted %s=\"why\""
        .formatted(barrier);
  }
}
