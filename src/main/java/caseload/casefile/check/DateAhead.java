package caseload.casefile.check;

/** A day that has not come yet, or had not when it was written down. */
public record DateAhead(Spot spot, String says) implements Finding {
  @Override
  public String code() {
    return "W31";
  }

  @Override
  public String next() {
    return "Correct the date, or look at the clock of the computer it was entered on.";
  }
}
