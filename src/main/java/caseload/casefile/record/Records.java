package caseload.casefile.record;

import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.policy.Nearest;
import caseload.policy.Unfit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes records of trees. Every key must be known and every needed one there; a value that does not
 * fit is a {@link Misfit} with its place. Nothing is guessed, nothing falls back.
 */
public final class Records {
  private Records() {}

  /** The record that a tree describes. */
  public static <R extends Record> R read(Fields tree, Class<R> type) {
    return type.cast(record(tree, type, ""));
  }

  /** The needed keys that a tree does not have, in the record's order. */
  public static List<String> missing(Fields tree, Class<? extends Record> type) {
    return Shape.of(type).parts().stream()
        .filter(part -> !part.mayBeAbsent() && tree.get(part.key()).filter(Records::said).isEmpty())
        .map(Shape.Part::key)
        .toList();
  }

  /** Refuses a plain value that is there and cannot be read, though more may be missing. */
  public static void legible(Fields tree, Class<? extends Record> type) {
    for (Shape.Part part : Shape.of(type).parts()) {
      if (Shape.innermost(part.type()).isRecord()) continue;
      tree.get(part.key())
          .filter(Records::said)
          .ifPresent(it -> value(it, part.type(), part.key()));
    }
  }

  /** The keys that such a record may have. */
  public static List<String> keys(Class<? extends Record> type) {
    return Shape.of(type).keys();
  }

  /** True when the key takes a list; {@code targets.levels} is a key of the group under another. */
  public static boolean isList(Class<? extends Record> type, String key) {
    return Shape.of(type).typeAt(key).filter(at -> Shape.raw(at) == List.class).isPresent();
  }

  /** True when the key takes a day. */
  public static boolean isDay(Class<? extends Record> type, String key) {
    return Shape.of(type)
        .typeAt(key)
        .filter(at -> Shape.innermost(at) == LocalDate.class)
        .isPresent();
  }

  private static boolean said(Tree tree) {
    return !(tree instanceof Text text) || !text.plain() || !text.value().isEmpty();
  }

  private static Object record(Tree tree, Class<?> type, String path) {
    if (tree instanceof Text text && said(tree)) return ofWords(text, type, path);
    if (!(tree instanceof Fields fields)) {
      throw new Misfit(path, tree.place(), "This should be a group of keys.", example(type));
    }
    Shape shape = Shape.of(type);
    Tree[] said = new Tree[shape.parts().size()];
    for (Field field : fields.fields()) {
      int index = shape.index(field.key());
      if (index < 0) throw unknown(field, shape, path);
      if (said(field.value())) said[index] = field.value();
    }
    Object[] values = new Object[said.length];
    for (int i = 0; i < values.length; i++) {
      Shape.Part part = shape.parts().get(i);
      if (said[i] == null && !part.mayBeAbsent()) throw missing(part, fields, path);
      values[i] =
          said[i] == null
              ? absent(Shape.raw(part.type()))
              : value(said[i], part.type(), path + part.key());
    }
    return construct(shape, values, fields, path);
  }

  private static Misfit unknown(Field field, Shape shape, String path) {
    String hint =
        near(field, shape).orElse("The keys here are: " + String.join(", ", shape.keys()) + ".");
    return new Misfit(
        path + field.key(), field.place(), "There is no key \"" + field.key() + "\" here.", hint);
  }

  private static Optional<String> near(Field field, Shape shape) {
    return Nearest.to(field.key(), shape.keys()).map(near -> "Did you mean " + near + "?");
  }

  private static Misfit missing(Shape.Part part, Fields fields, String path) {
    return new Misfit(
        path + part.key(),
        fields.place(),
        "The key \"" + part.key() + "\" is missing.",
        "Write " + part.key() + ": and its value on a line of its own.");
  }

  private static Object absent(Class<?> type) {
    if (type == Optional.class) return Optional.empty();
    if (type == List.class) return List.of();
    if (type == Map.class) return Map.of();
    return false;
  }

  private static Object value(Tree tree, Type type, String path) {
    Class<?> raw = Shape.raw(type);
    if (raw == Optional.class) return Optional.of(value(tree, Shape.inside(type), path));
    if (raw == List.class) return list(tree, Shape.inside(type), path);
    if (raw == Map.class) return map(tree, Shape.inside(type), path);
    if (raw.isRecord()) return record(tree, raw, path + ".");
    if (tree instanceof Text text) return Scalars.read(text, raw, path);
    throw new Misfit(path, tree.place(), "This should be one value.", "Write it on one line.");
  }

  private static List<Object> list(Tree tree, Type type, String path) {
    List<Tree> items = tree instanceof Items many ? many.items() : List.of(tree);
    List<Object> values = new ArrayList<>();
    for (Tree item : items) values.add(value(item, type, path));
    return values;
  }

  private static Map<String, Object> map(Tree tree, Type type, String path) {
    if (!(tree instanceof Fields fields)) {
      throw new Misfit(path, tree.place(), "This should be keys and values.", "Write KEY: VALUE.");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (Field field : fields.fields()) {
      values.put(field.key(), value(field.value(), type, path + "." + field.key()));
    }
    return values;
  }

  /** A record that may be written as its words alone has a factory {@code of(String)}. */
  private static Object ofWords(Text text, Class<?> type, String path) {
    try {
      return type.getMethod("of", String.class).invoke(type, text.value());
    } catch (NoSuchMethodException none) {
      throw new Misfit(path, text.place(), "This should be a group of keys.", example(type));
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    } catch (InvocationTargetException thrown) {
      throw unfit(thrown, text, path);
    }
  }

  private static Object construct(Shape shape, Object[] values, Fields fields, String path) {
    try {
      return shape.constructor().newInstance(values);
    } catch (InvocationTargetException thrown) {
      throw unfit(thrown, fields, path);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static RuntimeException unfit(InvocationTargetException thrown, Tree tree, String path) {
    if (!(thrown.getCause() instanceof Unfit unfit)) return new IllegalStateException(thrown);
    Within within = new Within(unfit.field());
    String says = "\"" + within.key() + "\" does not fit.";
    return new Misfit(path + within.key(), within.from(tree).place(), says, sentence(unfit.says()));
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static String example(Class<?> type) {
    return "Its keys are: " + String.join(", ", Shape.of(type).keys()) + ".";
  }
}
