package caseload.casefile.record;

import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes trees of records, the other way round from {@link Records}; what is absent is left out. */
public final class Trees {
  private Trees() {}

  /** The tree of a record, its keys in the record's order. */
  public static Fields of(Record record) {
    List<Field> fields = new ArrayList<>();
    for (Shape.Part part : Shape.of(record.getClass()).parts()) {
      tree(read(part, record)).ifPresent(value -> fields.add(field(part.key(), value)));
    }
    return Fields.of(fields);
  }

  /** A field that was not read from a file. */
  public static Field field(String key, Tree value) {
    return new Field(key, Place.TYPED, value);
  }

  private static Object read(Shape.Part part, Record record) {
    try {
      return part.component().getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Optional<Tree> tree(Object value) {
    if (value instanceof Optional<?> maybe) return maybe.flatMap(Trees::present);
    if (value instanceof Boolean yes && !yes) return Optional.empty();
    if (value instanceof List<?> list && list.isEmpty()) return Optional.empty();
    if (value instanceof Map<?, ?> map && map.isEmpty()) return Optional.empty();
    return present(value);
  }

  private static Optional<Tree> present(Object value) {
    return Optional.of(say(value));
  }

  private static Tree say(Object value) {
    if (value instanceof Record record) return of(record);
    if (value instanceof List<?> list) return Items.of(list.stream().map(Trees::say).toList());
    if (value instanceof Map<?, ?> map) return fields(map);
    if (value instanceof Boolean yes) return Text.plain(yes ? "yes" : "no");
    if (value instanceof Enum<?> word) return Text.of(Scalars.word(word));
    if (value instanceof OffsetDateTime moment) {
      return Text.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }
    boolean plain =
        value instanceof Number || value instanceof LocalDate || value instanceof LocalTime;
    return plain ? Text.plain(value.toString()) : Text.of(value.toString());
  }

  private static Fields fields(Map<?, ?> map) {
    return Fields.of(
        map.entrySet().stream()
            .map(entry -> field(entry.getKey().toString(), say(entry.getValue())))
            .toList());
  }
}
