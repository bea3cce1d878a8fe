package caseload.casefile.record;

import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import java.util.Optional;

/** A way down a tree: {@code bands.1.list} is a key, the second of its items, a key again. */
record Within(String way) {

  /** What lies at the end of the way, or as far along it as there is anything. */
  Tree from(Tree begin) {
    Tree at = begin;
    for (String stage : way.split("\\.", -1)) {
      Optional<Tree> next = next(at, stage);
      if (next.isEmpty()) return at;
      at = next.get();
    }
    return at;
  }

  /** The last key on the way. */
  String key() {
    String key = way.replaceFirst("(\\.\\d+)+$", "");
    return key.substring(key.lastIndexOf('.') + 1);
  }

  private static Optional<Tree> next(Tree at, String stage) {
    if (!Keys.isNumber(stage)) return at instanceof Fields in ? in.get(stage) : Optional.empty();
    int index = Integer.parseInt(stage);
    if (at instanceof Items list) {
      return index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
    }
    return index == 0 ? Optional.of(at) : Optional.empty();
  }
}
