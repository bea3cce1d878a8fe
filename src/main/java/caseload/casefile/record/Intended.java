package caseload.casefile.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tree with one value changed: what a patched file must say. */
final class Intended {
  private Intended() {}

  /** The value at a path. */
  static Optional<Tree> at(Tree tree, List<String> path) {
    Tree at = tree;
    for (String step : path) {
      Optional<Tree> child = child(at, step);
      if (child.isEmpty()) return child;
      at = child.get();
    }
    return Optional.of(at);
  }

  /** The place of a path, or of the last value on the way to it. */
  static Place nearest(Tree tree, List<String> path) {
    for (int length = path.size(); length > 0; length--) {
      Optional<Tree> at = at(tree, path.subList(0, length));
      if (at.isPresent()) return at.get().place();
    }
    return tree.place();
  }

  /** The tree with a value at a path, old or new; a missing list or set of fields is made. */
  static Tree.Fields with(Tree.Fields tree, List<String> path, Tree value) {
    return (Tree.Fields) changed(tree, path, value);
  }

  /** The list or the fields that hold one value alone. */
  static Tree around(String step, Tree value) {
    return step.equals("0")
        ? Tree.Items.of(List.of(value))
        : Tree.Fields.of(List.of(new Tree.Field(step, Place.TYPED, value)));
  }

  /** The same value with its fields in the order in which they stand in the file already. */
  static Tree inOrderOf(Tree was, Tree will) {
    if (was instanceof Tree.Items old && will instanceof Tree.Items fresh) {
      List<Tree> ordered = new ArrayList<>();
      for (Tree item : fresh.items()) {
        int at = ordered.size();
        ordered.add(at < old.items().size() ? inOrderOf(old.items().get(at), item) : item);
      }
      return new Tree.Items(ordered, will.place());
    }
    if (!(was instanceof Tree.Fields old) || !(will instanceof Tree.Fields fresh)) return will;
    List<Tree.Field> ordered = new ArrayList<>();
    for (Tree.Field field : old.fields()) {
      Optional<Tree> value = fresh.get(field.key()).map(tree -> inOrderOf(field.value(), tree));
      value.ifPresent(tree -> ordered.add(new Tree.Field(field.key(), field.place(), tree)));
    }
    for (Tree.Field field : fresh.fields()) {
      if (old.get(field.key()).isEmpty()) ordered.add(field);
    }
    return new Tree.Fields(ordered, will.place());
  }

  private static Tree changed(Tree tree, List<String> path, Tree value) {
    if (path.isEmpty()) return value;
    String step = path.get(0);
    List<String> rest = path.subList(1, path.size());
    Tree inner =
        child(tree, step).map(child -> changed(child, rest, value)).orElse(made(rest, value));
    if (tree instanceof Tree.Items items)
      return new Tree.Items(with(items, step, inner), items.place());
    if (tree instanceof Tree.Fields fields && !(fields.fields().isEmpty() && step.equals("0"))) {
      return new Tree.Fields(with(fields, step, inner), fields.place());
    }
    return around(step, inner);
  }

  private static Tree made(List<String> rest, Tree value) {
    Tree made = value;
    for (int i = rest.size() - 1; i >= 0; i--) made = around(rest.get(i), made);
    return made;
  }

  private static List<Tree> with(Tree.Items items, String step, Tree value) {
    List<Tree> with = new ArrayList<>(items.items());
    int at = Integer.parseInt(step);
    if (at == with.size()) {
      with.add(value);
    } else {
      with.set(at, value);
    }
    return with;
  }

  private static List<Tree.Field> with(Tree.Fields fields, String key, Tree value) {
    List<Tree.Field> with = new ArrayList<>();
    for (Tree.Field field : fields.fields()) {
      boolean same = field.key().equals(key);
      with.add(same ? new Tree.Field(key, field.place(), value) : field);
    }
    if (fields.get(key).isEmpty()) with.add(new Tree.Field(key, Place.TYPED, value));
    return with;
  }

  private static Optional<Tree> child(Tree tree, String step) {
    if (tree instanceof Tree.Fields fields) return fields.get(step);
    if (!(tree instanceof Tree.Items items)) return Optional.empty();
    for (int i = 0; i < items.items().size(); i++) {
      if (step.equals(Integer.toString(i))) return Optional.of(items.items().get(i));
    }
    return Optional.empty();
  }
}
