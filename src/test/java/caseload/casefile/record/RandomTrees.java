package caseload.casefile.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Trees of awkward texts, the same for the same seed. */
final class RandomTrees {
  private static final Pattern BLANKS_AT_LINE_ENDS = Pattern.compile("[ \t\r]+(?=\n|\\z)");
  private static final String[] PIECES = {
    "a", "Zoë", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", ":", ": ", " #", "- ", "\"", "'", "\\",
    "{", "}", "[", "]", "&", "*", "!", "|", ">", "%", "@", "`", "...", "---", "<<", "null", "yes",
    "no", "010", "1", "😀", "é", "\u2028", "\u0085", "\uFEFF", "\u200B", "\u00A0", "\u0007",
    "\u007F", "=======", "ﷺ", "\uFFFD", ","
  };

  private RandomTrees() {}

  static Tree tree(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(4);
    if (kind < 2) return text(random);
    int size = random.nextInt(4);
    return kind == 2 ? items(random, depth, size) : fields(random, depth, size);
  }

  /** The same tree as it should come back, worked out in another way than the pen does. */
  static Tree tidy(Tree tree) {
    if (tree instanceof Tree.Items items) {
      return Tree.Items.of(items.items().stream().map(RandomTrees::tidy).toList());
    }
    if (tree instanceof Tree.Fields fields) {
      return Tree.Fields.of(
          fields.fields().stream()
              .map(field -> new Tree.Field(field.key(), field.place(), tidy(field.value())))
              .toList());
    }
    String text = ((Tree.Text) tree).value();
    if (!text.contains("\n")) return tree;
    return Tree.Text.of(BLANKS_AT_LINE_ENDS.matcher(text).replaceAll(""));
  }

  private static Tree text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(8);
    for (int i = 0; i < pieces; i++) text.append(PIECES[random.nextInt(PIECES.length)]);
    boolean plain = random.nextInt(4) == 0;
    return plain ? Tree.Text.plain(text.toString()) : Tree.Text.of(text.toString());
  }

  private static Tree items(Random random, int depth, int size) {
    List<Tree> items = new ArrayList<>();
    for (int i = 0; i < size; i++) items.add(tree(random, depth - 1));
    return Tree.Items.of(items);
  }

  private static Tree fields(Random random, int depth, int size) {
    List<Tree.Field> fields = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      fields.add(new Tree.Field("key-" + i, Place.TYPED, tree(random, depth - 1)));
    }
    return Tree.Fields.of(fields);
  }
}
