package caseload.casefile.check;

/** A step that the rules would not let in. */
public record AgainstARule(Spot spot, String says, String next) implements Finding {
  @Override
  public String code() {
    return "E24";
  }
}
