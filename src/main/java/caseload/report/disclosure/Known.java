package caseload.report.disclosure;

/**
 * What a reader has been told about one figure, and how many values must stay possible for it.
 *
 * @param range the values that the print itself allows
 * @param need the least number of values that must remain possible; 0 when nothing is guarded
 */
public record Known(Range range, int need) {

  /** How many values must remain possible for a hidden figure. */
  public static final int ENOUGH = 3;

  static Known shown(int n) {
    return new Known(Range.only(n), 0);
  }

  /** The same where nobody is told how large the figure is at most, as if it were guarded. */
  Known unsaid() {
    return new Known(Range.from(range.pinned() ? 0 : range.least()), ENOUGH);
  }

  /** The same, kept so that nobody sees whether it is guarded. */
  public Known asIfGuarded() {
    return new Known(range, ENOUGH);
  }

  /** The same, of which everybody may know what follows. */
  Known unguarded() {
    return new Known(range, 0);
  }

  boolean guarded() {
    return need > 0;
  }
}
