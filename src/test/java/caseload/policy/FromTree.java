package caseload.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds the policy's records from plain maps, lists and texts; strict about keys and words. */
final class FromTree {
  private FromTree() {}

  static <T> T read(Class<T> type, Object tree) {
    return type.cast(value(type, tree, "the file"));
  }

  private static Object value(Type type, Object tree, String at) {
    if (type instanceof ParameterizedType many) return generic(many, tree, at);
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord() && tree instanceof String words) return ofWords(plain, words, at);
    if (plain.isRecord()) return record(plain, fields(tree, at), at);
    return scalar(plain, (String) tree, at);
  }

  private static Object ofWords(Class<?> type, String words, String at) {
    try {
      return type.getMethod("of", String.class).invoke(null, words);
    } catch (ReflectiveOperationException wrong) {
      throw new LinkageError(at + ": " + words, wrong);
    }
  }

  private static Object generic(ParameterizedType type, Object tree, String at) {
    Type inner = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (type.getRawType() == Optional.class) return Optional.of(value(inner, tree, at));
    if (type.getRawType() == List.class) {
      return ((List<?>) tree).stream().map(item -> value(inner, item, at)).toList();
    }
    Map<String, Object> map = new LinkedHashMap<>();
    fields(tree, at).forEach((key, item) -> map.put(key, value(inner, item, at + "." + key)));
    return map;
  }

  private static Map<String, Object> fields(Object tree, String at) {
    if (!(tree instanceof Map<?, ?> map)) throw new AssertionError(at + " should have fields");
    Map<String, Object> fields = new LinkedHashMap<>();
    map.forEach((key, item) -> fields.put((String) key, item));
    return fields;
  }

  private static Object scalar(Class<?> type, String text, String at) {
    if (type == String.class) return text;
    if (type == int.class || type == Integer.class) return Integer.valueOf(text);
    if (type == BigDecimal.class) return new BigDecimal(text);
    if (type == LocalDate.class) return LocalDate.parse(text);
    if (type == boolean.class || type == Boolean.class) return yes(text, at);
    return Arrays.stream(type.getEnumConstants())
        .filter(word -> kebab(((Enum<?>) word).name()).equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError(at + ": " + text));
  }

  private static boolean yes(String text, String at) {
    if (!text.equals("yes") && !text.equals("no")) throw new AssertionError(at + ": " + text);
    return text.equals("yes");
  }

  private static Object record(Class<?> type, Map<String, Object> fields, String at) {
    Set<String> unknown = new LinkedHashSet<>(fields.keySet());
    RecordComponent[] parts = type.getRecordComponents();
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      String key = kebab(parts[i].getName());
      unknown.remove(key);
      values[i] =
          fields.containsKey(key)
              ? value(parts[i].getGenericType(), fields.get(key), at + "." + key)
              : absent(parts[i].getType(), at + "." + key);
    }
    if (!unknown.isEmpty()) throw new AssertionError(at + " has no " + unknown);
    return make(type, values);
  }

  private static Object absent(Class<?> type, String at) {
    if (type == Optional.class) return Optional.empty();
    if (type == List.class) return List.of();
    if (type == Map.class) return Map.of();
    if (type == boolean.class) return false;
    throw new AssertionError(at + " is missing");
  }

  /** Calls the canonical constructor; what it throws comes out as it was thrown. */
  static Object make(Class<?> type, Object... values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException cause) throw cause;
      throw new AssertionError(thrown);
    } catch (ReflectiveOperationException thrown) {
      throw new LinkageError(type.getName(), thrown);
    }
  }

  /** {@code whoMayRefer} and {@code WHO_MAY_REFER} become {@code who-may-refer}. */
  static String kebab(String name) {
    boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
    String spaced = constant ? name.replace('_', '-') : name.replaceAll("([A-Z])", "-$1");
    return spaced.toLowerCase(Locale.ROOT);
  }
}
