package caseload.casefile.check;

/** A step before the day on which its episode began. */
public record BeforeTheReferral(Spot spot, String says, String next) implements Finding {
  @Override
  public String code() {
    return "E22";
  }
}
