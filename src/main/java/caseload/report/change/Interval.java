package caseload.report.change;

/** Where the true value may lie: from the one to the other, at 95 per cent. */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) throw new IllegalArgumentException(low + " to " + high);
  }
}
