package caseload.casefile.record;

import caseload.policy.Unfit;
import java.util.ArrayList;
import java.util.List;

/**
 * A record made ready for writing: line ends as LF, no blanks at the ends of the lines of a note.
 * What no record can hold is named here, with its field.
 */
final class Tidy {
  private Tidy() {}

  static Tree tree(Tree tree, String field) {
    if (tree instanceof Tree.Text text) {
      return new Tree.Text(fit(text(text.value()), field), text.plain(), text.place());
    }
    if (tree instanceof Tree.Items items) {
      List<Tree> tidy = new ArrayList<>();
      for (Tree item : items.items()) tidy.add(tree(item, field));
      return new Tree.Items(tidy, items.place());
    }
    List<Tree.Field> tidy = new ArrayList<>();
    for (Tree.Field one : ((Tree.Fields) tree).fields()) {
      tidy.add(new Tree.Field(one.key(), one.place(), tree(one.value(), one.key())));
    }
    return new Tree.Fields(tidy, tree.place());
  }

  static String text(String text) {
    if (text.indexOf('\n') < 0) return text;
    StringBuilder tidy = new StringBuilder(text.length());
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      tidy.append(i == 0 ? "" : "\n").append(withoutBlanks(lines[i]));
    }
    return tidy.toString();
  }

  private static String withoutBlanks(String line) {
    int end = line.length();
    while (end > 0 && " \t\r".indexOf(line.charAt(end - 1)) >= 0) end--;
    return line.substring(0, end);
  }

  /** True when a note holds what a literal block would carry into the file unseen. */
  static boolean needsQuotes(Tree tree) {
    if (tree instanceof Tree.Text text) {
      return text.value().indexOf('\n') >= 0 && Characters.hasUnseen(text.value());
    }
    if (tree instanceof Tree.Items items) return items.items().stream().anyMatch(Tidy::needsQuotes);
    return ((Tree.Fields) tree).fields().stream().anyMatch(field -> needsQuotes(field.value()));
  }

  private static String fit(String text, String field) {
    if (text.indexOf('\0') >= 0) throw new Unfit(field, "holds an empty character (NUL)");
    if (Characters.hasHalf(text)) throw new Unfit(field, "holds half a character");
    return text;
  }
}
