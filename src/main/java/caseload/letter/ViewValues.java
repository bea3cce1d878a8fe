package caseload.letter;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A view's values as the maps and lists that a template engine can walk. Every component has its
 * entry, null when it is missing; a text that is optional and blank counts as missing.
 */
final class ViewValues {

  private ViewValues() {}

  static Map<String, @Nullable Object> of(Record view) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (RecordComponent component : view.getClass().getRecordComponents()) {
      values.put(Shape.nameOf(component), plain(held(view, component)));
    }
    return values;
  }

  private static @Nullable Object held(Record view, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(view);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the view's " + component.getName() + " cannot be read", e);
    }
  }

  /** One value as an engine can walk it. */
  static @Nullable Object plain(@Nullable Object held) {
    if (held instanceof Optional<?> maybe) {
      Object inner = plain(maybe.orElse(null));
      return inner instanceof String text && text.isBlank() ? null : inner;
    }
    if (held instanceof Record record && !(held instanceof Colour)) {
      return of(record);
    }
    if (held instanceof List<?> rows) {
      return rows.stream().map(ViewValues::row).toList();
    }
    return held instanceof String text ? HtmlText.clean(text) : held;
  }

  private static Object row(Object held) {
    Object row = plain(held);
    if (row == null) {
      throw new IllegalArgumentException("a view's list holds something that is missing");
    }
    return row;
  }
}
