package caseload.casefile.check;

/** Two mentees with one unique pupil number: perhaps one child, entered twice. */
public record SameUpn(Spot spot, String other) implements Finding {
  @Override
  public String code() {
    return "W30";
  }

  @Override
  public String says() {
    return "This mentee and "
        + other
        + " have the same UPN; perhaps it is one child, entered twice.";
  }

  @Override
  public String next() {
    return "Compare the two, and correct the UPN of one or keep one of the two files.";
  }
}
