package caseload.casefile.record;

/** Where a value stands in its file: line and column, both counted from 1; 0 when it was typed. */
public record Place(int line, int column) {
  /** The place of what has no file yet. */
  public static final Place TYPED = new Place(0, 0);
}
