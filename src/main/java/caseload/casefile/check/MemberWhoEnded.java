package caseload.casefile.check;

/** A child is in a group whose work has ended. */
public record MemberWhoEnded(Spot spot, String group, String child) implements Finding {
  @Override
  public String code() {
    return "W62";
  }

  @Override
  public String says() {
    return child + " is in this group, and the work with this child has ended.";
  }

  @Override
  public String next() {
    return "Take the child out:  caseload group %s --remove %s".formatted(group, child);
  }
}
