package caseload.casefile.check;

/** A mentee whose records were disposed of, and whose folder is there again. */
public record BroughtBack(Spot spot) implements Finding {
  @Override
  public String code() {
    return "E20";
  }

  @Override
  public String says() {
    return "This mentee's records were disposed of, and the folder has come back.";
  }

  @Override
  public String next() {
    return "See which computer brought it back; then dispose of it again.";
  }
}
