package caseload.report.disclosure;

import java.util.stream.IntStream;

/** One equation or inequality over unknowns: the sum is exactly the bound, or the bound at most. */
final class Row {
  private final long[] coefficients;
  private final int[] named;
  private final boolean exact;
  private final long bound;

  Row(long[] coefficients, boolean exact, long bound) {
    this.coefficients = coefficients.clone();
    this.named =
        IntStream.range(0, coefficients.length).filter(i -> this.coefficients[i] != 0).toArray();
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

  /** How many unknowns it ties. */
  int size() {
    return named.length;
  }

  /** The places of the unknowns that it ties. */
  int place(int index) {
    return named[index];
  }

  void copyTo(long[] target) {
    System.arraycopy(coefficients, 0, target, 0, coefficients.length);
  }

  long sum(long[] values) {
    long sum = 0;
    for (int place : named) sum += coefficients[place] * values[place];
    return sum;
  }

  boolean holds(long[] values) {
    return broken(sum(values)) == 0;
  }

  /** By how much a sum is too large, or below nothing by how much too small; else nothing. */
  long broken(long sum) {
    return exact ? sum - bound : Math.max(0, sum - bound);
  }
}
