package caseload.casefile.check;

/** A child is in a group while nobody has said yes to groups. */
public record MemberWithoutConsent(Spot spot, String group, String child) implements Finding {
  @Override
  public String code() {
    return "W61";
  }

  @Override
  public String says() {
    return child + " is in this group and has no consent for group in force today.";
  }

  @Override
  public String next() {
    return "Ask for it:  caseload letter consent %s      Or:  caseload group %s --remove %s"
        .formatted(child, group, child);
  }
}
