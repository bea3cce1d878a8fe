package caseload.cli.step;

import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Draft;
import java.util.function.UnaryOperator;

/**
 * One field within each thing under a key, such as the barrier of every target: the policy's ids in
 * place of its words, whether they were typed or taken from a file.
 */
record Within(String key, String inner, UnaryOperator<String> id) {

  /** Puts the ids in place of the words. */
  void name(Draft draft) {
    if (!draft.items(key).isEmpty()) {
      draft.put(key, Items.of(draft.items(key).stream().map(this::named).toList()));
    } else if (!draft.fields(key).isEmpty()) {
      draft.put(key, named(Fields.of(draft.fields(key))));
    }
  }

  private Tree named(Tree one) {
    if (!(one instanceof Fields fields)) return one;
    return new Fields(fields.fields().stream().map(this::named).toList(), fields.place());
  }

  private Field named(Field field) {
    boolean meant = field.key().equals(inner) && field.value() instanceof Text;
    if (!meant || ((Text) field.value()).value().isBlank()) return field;
    return Trees.field(inner, Text.of(id.apply(((Text) field.value()).value())));
  }
}
