package caseload.casefile.check;

/** The caseload was written by a newer version. */
public record NewerFormat(Spot spot, int format) implements Finding {
  @Override
  public String code() {
    return "E09";
  }

  @Override
  public String says() {
    return "This caseload has format " + format + ", which is newer than this version of Caseload.";
  }

  @Override
  public String next() {
    return "Use the newer version, so that nothing it knows is lost.";
  }
}
