package caseload.letter;

import caseload.letter.Shape.Fields;
import caseload.letter.Shape.Flag;
import caseload.letter.Shape.Maybe;
import caseload.letter.Shape.Printable;
import caseload.letter.Shape.Rows;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which names mean something at one place of a template. Inside a section over a record (a row) a
 * name without a dot belongs to the row and to nothing else; a name with a dot begins at the row
 * or, when the row has no such field, at the view. So a row can never borrow a value silently.
 *
 * @param view everything the template may know
 * @param row the record that plain names belong to here; the view itself outside of sections
 * @param at how the row is reached, such as {@code targets.}; empty for the view
 * @param item what {@code {{.}}} stands for, if anything
 * @param asked names that an enclosing section has found to be there
 */
record Scope(Fields view, Fields row, String at, Optional<Shape> item, Set<String> asked) {

  /** {@code {{#targets.any}}}: there is at least one; {@code {{targets.count}}}: how many. */
  static final String ANY = "any";

  private static final Map<String, Shape> OF_A_LIST =
      Map.of(ANY, new Flag(), "count", new Printable(Integer.class));

  Scope {
    asked = Set.copyOf(asked);
  }

  static Scope of(Fields view) {
    return new Scope(view, view, "", Optional.empty(), Set.of());
  }

  /** What the name means here, or nothing. */
  Optional<Shape> find(String name) {
    if (name.equals(".")) {
      return item;
    }
    Optional<Shape> reached = Optional.of(beginsAtRow(name) ? row : view);
    String soFar = beginsAtRow(name) ? at : "";
    for (String step : name.split("\\.", -1)) {
      String here = soFar + step;
      reached = reached.flatMap(shape -> step(shape, step)).map(shape -> known(shape, here));
      soFar = here + ".";
    }
    return reached;
  }

  /** The scope inside a section over what {@link #find} has found. */
  Scope inside(String name, Shape found) {
    String key = keyOf(name);
    if (found instanceof Maybe maybe) {
      return asking(key).into(maybe.of(), key);
    }
    if (found instanceof Rows rows) {
      return into(rows.of(), key);
    }
    return found instanceof Flag ? this : into(found, key);
  }

  boolean isRow() {
    return !at.isEmpty();
  }

  private boolean beginsAtRow(String name) {
    int dot = name.indexOf('.');
    return dot < 0 || row.named().containsKey(name.substring(0, dot));
  }

  private String keyOf(String name) {
    return beginsAtRow(name) ? at + name : name;
  }

  private Scope into(Shape shape, String key) {
    return shape instanceof Fields record
        ? new Scope(view, record, key + ".", Optional.empty(), asked)
        : new Scope(view, row, at, Optional.of(shape), asked);
  }

  private Scope asking(String key) {
    Set<String> more = new HashSet<>(asked);
    more.add(key);
    return new Scope(view, row, at, item, more);
  }

  private Shape known(Shape shape, String key) {
    return shape instanceof Maybe maybe && asked.contains(key) ? maybe.of() : shape;
  }

  private static Optional<Shape> step(Shape from, String name) {
    if (from instanceof Rows) {
      return Optional.ofNullable(OF_A_LIST.get(name));
    }
    return from instanceof Fields record
        ? Optional.ofNullable(record.named().get(name))
        : Optional.empty();
  }
}
