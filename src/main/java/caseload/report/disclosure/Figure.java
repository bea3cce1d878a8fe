package caseload.report.disclosure;

/**
 * One number of a report. Its value is never negative.
 *
 * @param id the figure's name, unique over all reports that are looked at together
 * @param value the true number
 * @param children how many children's records make the number up: of "sessions missed", the
 *     children who missed at least one. Those of one home count as one: who knows the one knows the
 *     other, and can take both away
 * @param kind whether the number counts children or something else
 * @param printed false for a number that the report leaves out but a reader could work out, such as
 *     the difference between two terms
 * @param sensitive true when even "nobody" or "everybody" would tell too much about each child
 * @param weight how much the reader would miss the figure; heavier figures are hidden last
 * @param surely the values it can have as readers know without being told the number: that a row is
 *     there at all says that it is not small, and that it is missing says that it is
 */
public record Figure(
    String id,
    int value,
    int children,
    Kind kind,
    boolean printed,
    boolean sensitive,
    int weight,
    Range surely) {

  /** What a figure counts. */
  public enum Kind {
    /** Children: the threshold applies to the value. */
    CHILDREN,
    /** Sessions, minutes, targets, letters: the threshold applies to the children behind it. */
    AMOUNT
  }

  /** Checks that the figure can be true. */
  public Figure {
    if (value < 0 || children < 0) {
      throw new IllegalArgumentException("A figure cannot be negative: " + id);
    }
    if (kind == Kind.CHILDREN && children > value) {
      throw new IllegalArgumentException("No more can be behind than are counted: " + id);
    }
    if (value > 0 && children == 0) {
      throw new IllegalArgumentException("Somebody must be behind the figure: " + id);
    }
    if (value < surely.least() || value > surely.most()) {
      throw new IllegalArgumentException("Readers know better: " + id);
    }
  }

  /** A count of children, each from a home of its own. */
  public static Figure children(String id, int n) {
    return new Figure(id, n, n, Kind.CHILDREN, true, false, 0, Range.from(0));
  }

  /**
   * A number of events that some children have, who come from so many homes; it counts the children
   * where each of them has one.
   */
  public static Figure behind(String id, int value, int children, int homes) {
    Kind kind = value == children ? Kind.CHILDREN : Kind.AMOUNT;
    return new Figure(id, value, homes, kind, true, false, 0, Range.from(0));
  }

  /** A number of sessions, minutes or targets that comes from the records of some children. */
  public static Figure amount(String id, int value, int children) {
    return new Figure(id, value, children, Kind.AMOUNT, true, false, 0, Range.from(0));
  }

  /** The same figure, left out of the report but still guarded. */
  public Figure unprinted() {
    return new Figure(id, value, children, kind, false, sensitive, weight, surely);
  }

  /** The same figure, of which neither "nobody" nor "everybody" may be said. */
  public Figure asSensitive() {
    return new Figure(id, value, children, kind, printed, true, weight, surely);
  }

  /** The same figure with another weight; the usual weight is 0. */
  public Figure weighing(int newWeight) {
    return new Figure(id, value, children, kind, printed, sensitive, newWeight, surely);
  }

  /** The same figure, of which readers know that it is one of these, printed or not. */
  public Figure within(Range known) {
    return new Figure(id, value, children, kind, printed, sensitive, weight, known);
  }

  boolean countsChildren() {
    return kind == Kind.CHILDREN;
  }
}
