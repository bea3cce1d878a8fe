package caseload.casefile.record;

import java.util.ArrayList;
import java.util.List;

/**
 * A value as it is written into a file: what stands beside its key, or beside the hyphen of its
 * list, and the lines below.
 */
record Lines(String head, List<String> body) {
  private static final String KEY = "x";

  Lines {
    body = List.copyOf(body);
  }

  /** A value beside a key; its lines are indented by two from the key. */
  static Lines beside(Tree value, boolean blocks) {
    List<String> lines = written(value, blocks);
    return new Lines(lines.get(0).substring(KEY.length() + 1).strip(), rest(lines));
  }

  /** A value beside the hyphen of a list; its lines are indented by two from the hyphen. */
  static Lines item(Tree value, boolean blocks) {
    List<String> lines = rest(written(Tree.Items.of(List.of(value)), blocks));
    List<String> body = new ArrayList<>();
    for (String line : rest(lines)) body.add(line.isEmpty() ? line : line.substring(2));
    return new Lines(lines.get(0).strip().substring(1).strip(), body);
  }

  /** All lines, the first beginning with what it stands beside, at a column from 0. */
  List<String> under(String beside, int column) {
    List<String> lines = new ArrayList<>();
    lines.add(" ".repeat(column) + (beside + " " + head).stripTrailing());
    for (String line : body) lines.add(line.isEmpty() ? line : " ".repeat(column) + line);
    return lines;
  }

  private static List<String> written(Tree value, boolean blocks) {
    Tree.Field field = new Tree.Field(KEY, Place.TYPED, value);
    return Pen.yaml(Tree.Fields.of(List.of(field)), blocks).lines().toList();
  }

  private static List<String> rest(List<String> lines) {
    return lines.subList(1, lines.size());
  }
}
