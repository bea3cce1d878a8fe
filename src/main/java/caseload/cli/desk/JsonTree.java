package caseload.cli.desk;

import caseload.casefile.record.Tree;
import java.util.LinkedHashMap;
import java.util.Map;

/** A record's tree as the maps, lists and values that JSON is written from. */
public final class JsonTree {
  private JsonTree() {}

  /** A tree as maps, lists and plain values. */
  public static Object of(Tree tree) {
    if (tree instanceof Tree.Items items) return items.items().stream().map(JsonTree::of).toList();
    if (tree instanceof Tree.Fields fields) return fields(fields);
    Tree.Text text = (Tree.Text) tree;
    if (!text.plain()) return text.value();
    if (text.value().equals("yes") || text.value().equals("no")) return text.value().equals("yes");
    return text.value().matches("-?\\d{1,9}")
        ? (Object) Integer.valueOf(text.value())
        : text.value();
  }

  private static Map<String, Object> fields(Tree.Fields fields) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Tree.Field field : fields.fields()) map.put(field.key(), of(field.value()));
    return map;
  }
}
