package caseload.report.disclosure;

/**
 * The values a figure can have as far as a reader knows, both ends included.
 *
 * @param least the smallest possible value
 * @param most the largest possible value; {@link #UNLIMITED} when nothing stops it
 */
public record Range(int least, int most) {

  /** The upper end of a figure about which nothing is known; no figure of a school comes near. */
  public static final int UNLIMITED = 1_000_000;

  /** Checks that the range holds at least one value. */
  public Range {
    if (least < 0 || least > most || most > UNLIMITED) {
      throw new IllegalArgumentException("Not a range: " + least + " to " + most);
    }
  }

  static Range only(int n) {
    return new Range(n, n);
  }

  /** So many, or more. */
  public static Range from(int least) {
    return new Range(least, UNLIMITED);
  }

  /** The same without zero. */
  Range butNothing() {
    return new Range(Math.max(1, least), most);
  }

  /** Whether only one value is possible, so that the reader knows it. */
  public boolean pinned() {
    return least == most;
  }

  int width() {
    return most - least + 1;
  }
}
