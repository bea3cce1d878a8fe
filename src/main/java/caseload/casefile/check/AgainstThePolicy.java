package caseload.casefile.check;

/** A step that the policy as it is now would not let in; perhaps it has been changed since. */
public record AgainstThePolicy(Spot spot, String says, String next) implements Finding {
  @Override
  public String code() {
    return "W42";
  }
}
