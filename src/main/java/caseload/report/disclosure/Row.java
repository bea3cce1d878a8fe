package caseload.report.disclosure;

/** One equation or inequality over unknowns: the sum is exactly the bound, or the bound at most. */
final class Row {
  private final long[] coefficients;
  private final boolean exact;
  private final long bound;

  Row(long[] coefficients, boolean exact, long bound) {
    this.coefficients = coefficients.clone();
    this.exact = exact;
    this.bound = bound;
  }

  boolean exact() {
    return exact;
  }

  long bound() {
    return bound;
  }

  long times(int place) {
    return coefficients[place];
  }

  void copyTo(long[] target) {
    System.arraycopy(coefficients, 0, target, 0, coefficients.length);
  }

  long sum(long[] values) {
    long sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += coefficients[i] * values[i];
    }
    return sum;
  }

  boolean holds(long[] values) {
    return allows(sum(values));
  }

  boolean allows(long sum) {
    return exact ? sum == bound : sum <= bound;
  }
}
