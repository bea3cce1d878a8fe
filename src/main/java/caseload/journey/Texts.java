package caseload.journey;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that a step says in words, in whichever field, so that no field is forgotten. */
final class Texts {
  /** Ids of staff and of the school's formats; nothing is told in them. */
  private static final Set<String> NO_WORDS = Set.of("recorded", "mentor", "format");

  private Texts() {}

  static Stream<String> of(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .filter(part -> !NO_WORDS.contains(part.getName()))
        .flatMap(part -> in(read(part, record)));
  }

  private static Stream<String> in(Object value) {
    if (value instanceof String text) return Stream.of(text);
    if (value instanceof Optional<?> maybe) return maybe.stream().flatMap(Texts::in);
    if (value instanceof Collection<?> several) return several.stream().flatMap(Texts::in);
    if (value instanceof Map<?, ?> map) {
      return Stream.of(map.keySet(), map.values()).flatMap(Texts::in);
    }
    return value instanceof Record record ? of(record) : Stream.empty();
  }

  private static Object read(RecordComponent part, Record record) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
