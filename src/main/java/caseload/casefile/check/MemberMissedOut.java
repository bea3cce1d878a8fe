package caseload.casefile.check;

/** A child of the group has no file of a session, of which one is missing. */
public record MemberMissedOut(Spot spot, String child, String command) implements Finding {
  @Override
  public String code() {
    return "W60";
  }

  @Override
  public String says() {
    return child
        + " was in the group that day and has no file of this group session, of which one is missing.";
  }

  @Override
  public String next() {
    return "If the child was there, or should have been:  " + command;
  }
}
