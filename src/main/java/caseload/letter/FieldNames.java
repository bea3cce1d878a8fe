package caseload.letter;

import java.util.ArrayList;
import java.util.List;

/** The names of a view's fields, as templates write them. */
final class FieldNames {
  private FieldNames() {}

  static List<String> of(Shape.Fields view) {
    List<String> names = new ArrayList<>();
    view.named().forEach((name, shape) -> add(name, "", shape, names));
    return names;
  }

  private static void add(String name, String remark, Shape shape, List<String> names) {
    if (shape instanceof Shape.Fields fields) {
      fields.named().forEach((key, inner) -> add(name + "." + key, remark, inner, names));
    } else if (shape instanceof Shape.Maybe maybe) {
      add(name, " (may be absent)", maybe.of(), names);
    } else if (shape instanceof Shape.Rows rows) {
      add(name, " (a list)", rows.of(), names);
    } else {
      names.add(name + remark);
    }
  }
}
