package caseload.report.disclosure;

/**
 * How much more may be searched, counted in numbers looked at, so that equal reports are made alike
 * on every machine. Once it is used up nothing more is found, and what is not found to be open
 * counts as given away.
 */
final class Patience {
  private static final long WHOLE = 800_000_000L;
  private static final long ONE = WHOLE / 8;

  private long left;
  private long search;

  private final boolean all;

  private Patience(long left, boolean all) {
    this.left = left;
    this.all = all;
  }

  /** As much as a reader has who looks for one number among all the reports. */
  static Patience whole() {
    return new Patience(WHOLE, true);
  }

  /** As much as there is while figures are hidden: many unknowns at once are not searched. */
  static Patience small() {
    return new Patience(WHOLE, false);
  }

  static Patience none() {
    return new Patience(0, false);
  }

  boolean searchesAll() {
    return all;
  }

  /** No single search may take all of it. */
  void begin() {
    search = Math.min(left, ONE);
  }

  /** Stops the search that asks for more than there is. */
  void spend(long numbers) {
    left -= numbers;
    search -= numbers;
    if (search < 0) throw new ArithmeticException("Given up");
  }

  /** What is spent on trying, where it does not matter when that ends. */
  void note(long numbers) {
    left -= numbers;
  }

  boolean isOut() {
    return left <= 0;
  }
}
