package caseload.casefile.check;

/** A second version of a file, made by a program that synchronises or by hand. It is not read. */
public record ConflictedCopy(Spot spot, String of, String by) implements Finding {
  @Override
  public String code() {
    return "E12";
  }

  @Override
  public String says() {
    return "This is a second version of " + of + ", made by " + by + "; it is not read.";
  }

  @Override
  public String next() {
    return "Compare the two, put what is right into " + of + ", and delete this one.";
  }
}
