package caseload.casefile.check;

/** A group has a child whose folder is not there: disposed of, or not yet synchronised. */
public record MemberNotHere(Spot spot, String child) implements Finding {
  @Override
  public String code() {
    return "N61";
  }

  @Override
  public String says() {
    return child + " is in this group and has no folder here.";
  }

  @Override
  public String next() {
    return "Nothing needs to be done when the child's file was disposed of; else wait until it is synchronised.";
  }
}
