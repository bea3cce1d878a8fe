package caseload.letter;

import java.util.Optional;

/**
 * A number for a chart, with its word. A number that may not be shown is not in it: there is only
 * what to say in its place, so that no chart can give it away.
 *
 * @param label the word that stands beside the number, such as "better"
 * @param count the number, when it may be shown
 * @param instead what to say when it may not
 */
public record Tally(String label, Optional<Integer> count, String instead) {

  private static final String TOO_FEW = "too few to show";

  public Tally {
    if (count.orElse(0) < 0) {
      throw new IllegalArgumentException("a chart cannot show fewer than none");
    }
  }

  /** A number that may be shown. */
  public static Tally of(String label, int count) {
    return new Tally(label, Optional.of(count), "");
  }

  /** A number that is only known to be below the smallest one shown. */
  public static Tally fewerThan(String label, int least) {
    return new Tally(label, Optional.empty(), "fewer than " + least);
  }

  /** A number of which nothing may be said. */
  public static Tally withheld(String label) {
    return new Tally(label, Optional.empty(), TOO_FEW);
  }

  String inWords() {
    return label + ": " + said();
  }

  String said() {
    return count.map(String::valueOf).orElse(instead);
  }
}
