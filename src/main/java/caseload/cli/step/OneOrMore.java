package caseload.cli.step;

import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Mistyped;
import java.util.ArrayList;
import java.util.List;

/**
 * Things of one kind that were typed, such as targets. What {@code --set targets.KEY=VALUE} says
 * belongs to the one that was typed; with several it could mean any, so it is never guessed.
 */
final class OneOrMore {
  private OneOrMore() {}

  /** Puts what was typed under a key, with what {@code --set} said of it. */
  static void put(Draft draft, String key, List<Tree> typed) {
    if (typed.isEmpty()) return;
    List<Field> more = draft.fields(key);
    if (more.isEmpty()) draft.put(key, Items.of(typed));
    else draft.put(key, both(only(key, typed), more));
  }

  private static Tree only(String key, List<Tree> typed) {
    if (typed.size() == 1) return typed.get(0);
    throw new Mistyped(
        "--set " + key + ". could mean any of the " + typed.size() + " " + key,
        "Write them all in a file:  --from-file FILE");
  }

  private static Tree both(Tree one, List<Field> more) {
    List<String> said = more.stream().map(Field::key).toList();
    List<Field> fields = new ArrayList<>();
    ((Fields) one)
        .fields().stream().filter(field -> !said.contains(field.key())).forEach(fields::add);
    fields.addAll(more);
    return Fields.of(fields);
  }
}
