package caseload.policy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names of settings, such as {@code Programme.weeksMost}. */
final class Settings {
  private Settings() {}

  static String nameOf(RecordComponent part) {
    return part.getDeclaringRecord().getSimpleName() + "." + part.getName();
  }

  /** Every setting that a record and the records below it can have. */
  static Set<String> of(Class<?> type) {
    Set<String> settings = new LinkedHashSet<>();
    collect(type, settings);
    return settings;
  }

  private static void collect(Type type, Set<String> settings) {
    if (type instanceof ParameterizedType many) {
      Arrays.stream(many.getActualTypeArguments()).forEach(inner -> collect(inner, settings));
    } else if (type instanceof Class<?> plain && plain.isRecord()) {
      for (RecordComponent part : plain.getRecordComponents()) {
        if (isLeaf(part.getGenericType())) settings.add(nameOf(part));
        collect(part.getGenericType(), settings);
      }
    }
  }

  private static boolean isLeaf(Type type) {
    return type instanceof ParameterizedType || !((Class<?>) type).isRecord();
  }
}
