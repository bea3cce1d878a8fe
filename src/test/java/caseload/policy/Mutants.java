package caseload.policy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every record that differs from a given one in a single setting and is still a valid record. */
final class Mutants {
  private Mutants() {}

  /** One change: the setting it was made to, such as {@code Programme.weeksMost}, and the whole. */
  record Mutant(String setting, String path, Object whole) {}

  static Stream<Mutant> of(Record whole) {
    return record(whole, "");
  }

  private static Stream<Mutant> of(Type type, Object value, String setting, String path) {
    if (value instanceof Record record) return record(record, path);
    if (value instanceof Optional<?> some) return optional(type, some, setting, path);
    if (value instanceof List<?> list) return list(type, list, setting, path);
    if (value instanceof Map<?, ?> map) return map(map, setting, path);
    return scalar(value).map(other -> new Mutant(setting, path, other));
  }

  private static Stream<Mutant> record(Record record, String path) {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    return IntStream.range(0, parts.length)
        .boxed()
        .flatMap(
            i ->
                of(
                        parts[i].getGenericType(),
                        part(record, parts[i]),
                        Settings.nameOf(parts[i]),
                        path + "." + parts[i].getName())
                    .flatMap(mutant -> with(record, parts, i, mutant)));
  }

  private static Stream<Mutant> with(
      Record record, RecordComponent[] parts, int at, Mutant mutant) {
    Object[] values = Arrays.stream(parts).map(part -> part(record, part)).toArray();
    values[at] = mutant.whole();
    try {
      Object changed = FromTree.make(record.getClass(), values);
      return Stream.of(new Mutant(mutant.setting(), mutant.path(), changed));
    } catch (Unfit impossible) {
      return Stream.empty();
    }
  }

  private static Object part(Record record, RecordComponent part) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException problem) {
      throw new LinkageError(part.getName(), problem);
    }
  }

  private static Stream<Mutant> optional(Type type, Optional<?> some, String setting, String path) {
    return some.stream()
        .flatMap(
            value ->
                Stream.concat(
                    Stream.of(new Mutant(setting, path + "=nothing", Optional.empty())),
                    of(inner(type), value, setting, path)
                        .map(m -> new Mutant(m.setting(), m.path(), Optional.of(m.whole())))));
  }

  private static Stream<Mutant> list(Type type, List<?> list, String setting, String path) {
    return IntStream.range(0, list.size())
        .boxed()
        .flatMap(
            i ->
                Stream.concat(
                    Stream.of(new Mutant(setting, path + "[" + i + "]=nothing", without(list, i))),
                    of(inner(type), list.get(i), setting, path + "[" + i + "]")
                        .map(m -> new Mutant(m.setting(), m.path(), with(list, i, m.whole())))));
  }

  private static Stream<Mutant> map(Map<?, ?> map, String setting, String path) {
    return map.entrySet().stream()
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(
                        new Mutant(setting, path + "." + entry.getKey(), without(map, entry))),
                    entry.getValue() instanceof Record value
                        ? record(value, path + "." + entry.getKey())
                            .map(
                                m -> new Mutant(m.setting(), m.path(), with(map, entry, m.whole())))
                        : Stream.empty()));
  }

  private static Map<Object, Object> without(Map<?, ?> map, Map.Entry<?, ?> entry) {
    Map<Object, Object> fewer = new LinkedHashMap<>(map);
    fewer.remove(entry.getKey());
    return fewer;
  }

  private static Map<Object, Object> with(Map<?, ?> map, Map.Entry<?, ?> entry, Object value) {
    Map<Object, Object> changed = new LinkedHashMap<>(map);
    changed.put(entry.getKey(), value);
    return changed;
  }

  private static List<Object> without(List<?> list, int at) {
    List<Object> fewer = new ArrayList<>(list);
    fewer.remove(at);
    return fewer;
  }

  private static List<Object> with(List<?> list, int at, Object value) {
    List<Object> changed = new ArrayList<>(list);
    changed.set(at, value);
    return changed;
  }

  private static Stream<Object> scalar(Object value) {
    if (value instanceof String text)
      return Stream.<Object>of(text + "-x", "review").filter(other -> !other.equals(text));
    if (value instanceof Integer number) return Stream.of(number + 1);
    if (value instanceof Boolean yes) return Stream.of(!yes);
    if (value instanceof BigDecimal number) return Stream.of(number.add(BigDecimal.ONE));
    if (value instanceof LocalDate day) return Stream.of(day.plusDays(1));
    return Arrays.stream(value.getClass().getEnumConstants())
        .filter(word -> !word.equals(value))
        .map(Object.class::cast);
  }

  private static Type inner(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }
}
