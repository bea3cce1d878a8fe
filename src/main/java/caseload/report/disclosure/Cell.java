package caseload.report.disclosure;

/**
 * What a report prints in place of a figure. A hidden figure has a type of its own that holds no
 * number, so a template cannot print what it was not given.
 */
public sealed interface Cell {

  /** The words to print. */
  String words();

  /** A figure that anybody may see. */
  record Shown(int n) implements Cell {
    @Override
    public String words() {
      return Integer.toString(n);
    }
  }

  /**
   * A count of children that is under the threshold, where saying so still leaves at least three
   * values possible.
   */
  record FewerThan(int k) implements Cell {
    @Override
    public String words() {
      return "fewer than " + k;
    }
  }

  /** A figure about which nothing is said, whether it is small itself or shields one that is. */
  record Withheld() implements Cell {
    @Override
    public String words() {
      return "not shown";
    }
  }
}
