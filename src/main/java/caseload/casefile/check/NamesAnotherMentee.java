package caseload.casefile.check;

/** A step in one child's file has the whole name or the code of another child in it. */
public record NamesAnotherMentee(Spot spot, String other) implements Finding {
  @Override
  public String code() {
    return "W64";
  }

  @Override
  public String says() {
    return "This seems to name another mentee (" + other + ").";
  }

  @Override
  public String next() {
    return "Open the file and write \"another child\" in place of the name.";
  }
}
