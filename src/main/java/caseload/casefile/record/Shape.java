package caseload.casefile.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that a record's file may have: one for each component, in kebab-case. This is the only
 * place where a component's name and a key meet, so record and file cannot drift apart.
 */
record Shape(Constructor<?> constructor, List<Part> parts) {

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return look(type);
        }
      };

  /** One component: its key, its type, and how to read it off a record. */
  record Part(String key, Type type, RecordComponent component) {

    /** True when a file may leave the key out. */
    boolean mayBeAbsent() {
      Class<?> raw = raw(type);
      return raw == Optional.class || raw == List.class || raw == Map.class || raw == boolean.class;
    }
  }

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** Which of the parts has this key; -1 when none has. */
  int index(String key) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).key.equals(key)) return i;
    }
    return -1;
  }

  Optional<Part> part(String key) {
    int index = index(key);
    return index < 0 ? Optional.empty() : Optional.of(parts.get(index));
  }

  /** The type of what a key means; with dots, of a key of the group under it. */
  Optional<Type> typeAt(String key) {
    int dot = key.indexOf('.');
    if (dot < 0) return part(key).map(Part::type);
    return part(key.substring(0, dot))
        .map(part -> innermost(part.type()))
        .filter(Class::isRecord)
        .flatMap(group -> of(group).typeAt(key.substring(dot + 1)));
  }

  /** The type itself, or the one inside an Optional or a List. */
  static Class<?> innermost(Type type) {
    boolean around = raw(type) == Optional.class || raw(type) == List.class;
    return around ? innermost(inside(type)) : raw(type);
  }

  List<String> keys() {
    return parts.stream().map(Part::key).toList();
  }

  private static Shape look(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      components[i].getAccessor().setAccessible(true);
      parts.add(
          new Part(kebab(components[i].getName()), components[i].getGenericType(), components[i]));
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new Shape(constructor, List.copyOf(parts));
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** {@code hopedFor} becomes {@code hoped-for}; {@code inClass} is {@code class}, a Java word. */
  static String kebab(String component) {
    if (component.equals("inClass")) return "class";
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      if (Character.isUpperCase(c)) key.append('-');
      key.append(Character.toLowerCase(c));
    }
    return key.toString();
  }

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  /** The type inside an Optional, a List, or the values of a Map. */
  static Type inside(Type type) {
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    return arguments[arguments.length - 1];
  }
}
