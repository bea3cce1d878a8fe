package caseload.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that one template may know: a closed list of names, what kind of thing each is, and the
 * values. A name that is not on the list cannot be printed, whatever the record holds.
 */
public final class View {
  private final Shape.Fields shape;
  private final Map<String, @Nullable Object> values;

  private View(Shape.Fields shape, Map<String, @Nullable Object> values) {
    this.shape = shape;
    this.values = values;
  }

  /** How many there are of a thing. */
  public enum Holds {
    ONE,
    MAYBE,
    MANY
  }

  /**
   * One name of a view.
   *
   * @param of a text, a number, a yes or no, a drawing, a colour or a record of these
   * @param value what stands there; a list for {@link Holds#MANY}; empty when it is only asked
   *     which names there are
   */
  public record Field(String name, Class<?> of, Holds holds, Optional<?> value) {}

  /** A view of these names and no others. */
  public static View of(List<Field> fields) {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Field field : fields) {
      shapes.put(field.name(), shape(field));
      values.put(field.name(), ViewValues.plain(field.value().orElse(null)));
    }
    return new View(new Shape.Fields(shapes), values);
  }

  private static Shape shape(Field field) {
    Shape one = Shape.ofClass(field.of());
    return switch (field.holds()) {
      case ONE -> one;
      case MAYBE -> new Shape.Maybe(one);
      case MANY -> new Shape.Rows(one);
    };
  }

  /** A view of all that a record holds. */
  public static View of(Record record) {
    return new View(Shape.of(record.getClass()), ViewValues.of(record));
  }

  /** The names of a record, without values. */
  public static View of(Class<? extends Record> record) {
    return new View(Shape.of(record), Map.of());
  }

  /** All of this view and all of another; no name may be in both. */
  public View and(View more) {
    Map<String, Shape> shapes = new LinkedHashMap<>(shape.named());
    Map<String, @Nullable Object> joined = new LinkedHashMap<>(values);
    more.shape.named().forEach((name, of) -> addNew(shapes, name, of));
    joined.putAll(more.values);
    return new View(new Shape.Fields(shapes), joined);
  }

  private static void addNew(Map<String, Shape> shapes, String name, Shape of) {
    if (shapes.put(name, of) != null) {
      throw new IllegalArgumentException("a view has " + name + " twice");
    }
  }

  Shape.Fields shape() {
    return shape;
  }

  Map<String, @Nullable Object> values() {
    return values;
  }

  /** The names that a template for this view may use, those of a row under its list's name. */
  public List<String> names() {
    return FieldNames.of(shape);
  }
}
