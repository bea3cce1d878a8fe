package caseload.casefile.record;

import caseload.casefile.record.OwnText.Unusual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the form that our own {@link Pen} and the starters write: one field a line, texts in double
 * quotes or as literal blocks. It gives exactly the tree that the engine gives, places too, in a
 * tenth of the time, or it declines; it never refuses, that is the engine's part.
 */
final class OwnHand {
  private static final int DEEPEST = 12;

  private final OwnScalars scalars;
  private final boolean needsEnd;
  private int indent;
  private boolean ended;

  private OwnHand(byte[] bytes, boolean needsEnd) {
    this.scalars = new OwnScalars(bytes);
    this.needsEnd = needsEnd;
  }

  /** The whole file as one record; empty when anything in it is unusual. */
  static Optional<Tree.Fields> read(byte[] bytes, boolean needsEnd) {
    try {
      return TameBytes.are(bytes)
          ? Optional.of(new OwnHand(bytes, needsEnd).record())
          : Optional.empty();
    } catch (Unusual form) {
      return Optional.empty();
    }
  }

  private Tree.Fields record() {
    nextLine();
    if (ended || indent > 0) throw new Unusual();
    Tree.Fields fields = fields(0, 1);
    if (!ended) throw new Unusual();
    return fields;
  }

  /** Goes to the next line that says something, or to the end. */
  private void nextLine() {
    for (; !scalars.atEnd(); scalars.newLine()) {
      indent = scalars.spaces();
      if (scalars.sees('#')) scalars.skipLine();
      if (scalars.atLineEnd()) continue;
      if (indent == 0 && scalars.seesEndMark()) {
        if (!scalars.onlyEmptyLinesFollow()) throw new Unusual();
        ended = true;
      }
      return;
    }
    if (needsEnd) throw new Unusual();
    ended = true;
  }

  private void finishLine() {
    scalars.newLine();
    nextLine();
  }

  private Tree.Fields fields(int column, int depth) {
    if (depth > DEEPEST) throw new Unusual();
    Place start = scalars.here();
    List<Tree.Field> fields = new ArrayList<>();
    do {
      Place place = scalars.here();
      String key = newKey(fields);
      fields.add(new Tree.Field(key, place, value(column, depth + 1)));
    } while (more(column));
    return new Tree.Fields(fields, start);
  }

  private Tree.Items items(int column, int depth) {
    if (depth > DEEPEST) throw new Unusual();
    Place start = scalars.here();
    List<Tree> items = new ArrayList<>();
    do {
      scalars.hyphen();
      items.add(item(column, depth + 1));
    } while (more(column));
    return new Tree.Items(items, start);
  }

  /**
   * Does the block in this column go on? A line further in would belong to the text above it; no
   * block goes on there, so that the file's end is not reached and the whole is declined.
   */
  private boolean more(int column) {
    return !ended && indent == column;
  }

  private Tree item(int column, int depth) {
    if (!scalars.seesKey()) return beside(column, depth);
    indent = column + 2;
    return fields(indent, depth);
  }

  private Tree value(int column, int depth) {
    if (!scalars.atLineEnd()) {
      scalars.space();
      return beside(column, depth);
    }
    finishLine();
    if (ended || indent <= column) throw new Unusual();
    return scalars.sees('-') ? items(indent, depth) : fields(indent, depth);
  }

  /** What stands beside its key or its hyphen, to the end of the line or of the note. */
  private Tree beside(int column, int depth) {
    if (scalars.sees('|')) {
      Tree note = scalars.note(column);
      nextLine();
      return note;
    }
    Tree value = isBracket() ? brackets(depth) : scalars.text(true);
    if (!scalars.atLineEnd()) throw new Unusual();
    finishLine();
    return value;
  }

  private boolean isBracket() {
    return scalars.sees('[') || scalars.sees('{');
  }

  private Tree brackets(int depth) {
    if (depth > DEEPEST) throw new Unusual();
    Place start = scalars.here();
    return scalars.sees('[')
        ? new Tree.Items(itemsInBrackets(depth + 1), start)
        : new Tree.Fields(fieldsInBrackets(depth + 1), start);
  }

  private List<Tree> itemsInBrackets(int depth) {
    List<Tree> items = new ArrayList<>();
    do {
      scalars.step();
      items.add(inBrackets(depth));
    } while (scalars.another(']'));
    return items;
  }

  private List<Tree.Field> fieldsInBrackets(int depth) {
    List<Tree.Field> fields = new ArrayList<>();
    do {
      scalars.step();
      Place place = scalars.here();
      String key = newKey(fields);
      scalars.space();
      fields.add(new Tree.Field(key, place, inBrackets(depth)));
    } while (scalars.another('}'));
    return fields;
  }

  private Tree inBrackets(int depth) {
    return isBracket() ? brackets(depth) : scalars.text(false);
  }

  private String newKey(List<Tree.Field> fields) {
    String key = scalars.key();
    for (Tree.Field field : fields) if (field.key().equals(key)) throw new Unusual();
    return key;
  }
}
