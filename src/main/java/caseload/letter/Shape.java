package caseload.letter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of thing a view holds under a name, read off the record's own types. A template is held
 * against it before a single value is looked at, so a misspelt name in a section that happens not
 * to be printed today is found today.
 */
sealed interface Shape {

  /** Deep enough for any letter, and an end to a record that holds itself. */
  int DEEPEST = 6;

  /** A text, a whole number, a colour or a picture: something that can be printed. */
  record Printable(Class<?> kind) implements Shape {}

  /** Yes or no. */
  record Flag() implements Shape {}

  /** Something that need not be there. */
  record Maybe(Shape of) implements Shape {}

  /** A list. */
  record Rows(Shape of) implements Shape {}

  /** A record: named things. */
  record Fields(Map<String, Shape> named) implements Shape {}

  static Fields of(Class<? extends Record> view) {
    return fields(view, 0);
  }

  /** {@code knownAs} becomes {@code known-as}. */
  static String nameOf(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** The shape of one thing by its type. */
  static Shape ofClass(Class<?> type) {
    return ofClass(type, 1);
  }

  private static Fields fields(Class<?> view, int depth) {
    Map<String, Shape> named = new LinkedHashMap<>();
    for (RecordComponent component : view.getRecordComponents()) {
      named.put(nameOf(component), of(component.getGenericType(), depth + 1));
    }
    return new Fields(named);
  }

  private static Shape of(Type type, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("a view is at most " + DEEPEST + " records deep");
    }
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic, depth);
    }
    if (type instanceof Class<?> plain) {
      return ofClass(plain, depth);
    }
    throw new IllegalArgumentException("a view may not hold " + type);
  }

  private static Shape ofGeneric(ParameterizedType type, int depth) {
    Shape inner = of(type.getActualTypeArguments()[0], depth);
    if (type.getRawType() == List.class) {
      return new Rows(inner);
    }
    if (type.getRawType() == Optional.class) {
      return new Maybe(inner);
    }
    throw new IllegalArgumentException("a view may not hold " + type);
  }

  private static Shape ofClass(Class<?> type, int depth) {
    if (type == boolean.class || type == Boolean.class) {
      return new Flag();
    }
    if (type == int.class || type == Integer.class) {
      return new Printable(Integer.class);
    }
    if (type == String.class || type == Drawing.class || type == Colour.class) {
      return new Printable(type);
    }
    if (type.isRecord()) {
      return fields(type, depth);
    }
    throw new IllegalArgumentException("a view may not hold " + type);
  }
}
