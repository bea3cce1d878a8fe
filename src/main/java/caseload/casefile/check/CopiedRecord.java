package caseload.casefile.check;

/** Two files of a mentee hold the very same step. */
public record CopiedRecord(Spot spot, String other) implements Finding {
  @Override
  public String code() {
    return "E11";
  }

  @Override
  public String says() {
    return "This holds the very same step as " + other + ".";
  }

  @Override
  public String next() {
    return "Look which of the two names is right, and delete the other file.";
  }
}
