package caseload.casefile.record;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Cuts a value out of a text and sets another in, line by line; what stands around it stays byte by
 * byte. It knows block layout only; {@link Patch} proves that the outcome says what was meant.
 */
final class Splice {
  private final String text;
  private final Outline outline;
  private final boolean blocks;

  /**
   * @param blocks false to write notes in quotes, where a block would not do
   */
  Splice(String text, boolean blocks) {
    this.text = text;
    this.outline = new Outline(text);
    this.blocks = blocks;
  }

  Outline outline() {
    return outline;
  }

  /** A new key below the others of its block. */
  String addKey(MappingNode mapping, String key, Tree value) {
    List<String> lines = Lines.beside(value, blocks).under(key + ":", outline.column(mapping));
    return insert(outline.after(mapping), lines);
  }

  /** A new item below the others of its list. */
  String append(SequenceNode list, Tree value) {
    List<String> lines = Lines.item(value, blocks).under("-", outline.column(list));
    return insert(outline.after(list), lines);
  }

  /** Another value for a key. */
  Optional<String> replace(NodeTuple entry, Tree value) {
    int column = outline.column(entry.getKeyNode());
    Lines lines = Lines.beside(value, blocks);
    Node old = entry.getValueNode();
    if (!Outline.isBelow(old)) return exchange(old, lines, column);
    int colon = text.indexOf(':', outline.end(entry.getKeyNode())) + 1;
    if (hasComment(outline.nextLine(colon), outline.after(old))) return Optional.empty();
    return Optional.of(exchange(colon, colon, outline.after(old), lines, column));
  }

  /** Another value for an item of a list. */
  Optional<String> replace(SequenceNode list, Node item, Tree value) {
    int column = outline.column(list);
    Lines lines = Lines.item(value, blocks);
    if (!Outline.isBelow(item)) return exchange(item, lines, column);
    int start = outline.start(item);
    if (hasComment(start, outline.after(item))) return Optional.empty();
    return Optional.of(exchange(start, lineEnd(start), outline.after(item), lines, column));
  }

  /** Takes a key and its value away, where the key begins a line. */
  Optional<String> remove(NodeTuple entry) {
    int key = outline.start(entry.getKeyNode());
    int start = outline.lineStart(key);
    if (!text.substring(start, key).isBlank()) return Optional.empty();
    int after = outline.after(entry.getValueNode());
    return Optional.of(text.substring(0, start) + text.substring(after));
  }

  /** True when a comment may stand there, which somebody wrote and nobody else can restore. */
  private boolean hasComment(int from, int to) {
    return text.substring(from, to).indexOf('#') >= 0;
  }

  private Optional<String> exchange(Node old, Lines lines, int column) {
    int start = outline.start(old);
    int end = Outline.isBlock(old) ? signEnd(start) : outline.end(old);
    int below = Outline.isBlock(old) ? outline.after(old) : outline.nextLine(end);
    if (Outline.isFlow(old) && hasComment(start, end)) return Optional.empty();
    return Optional.of(exchange(start, end, below, lines, column));
  }

  /** Sets a head in place of [start, end), and a body in place of the lines below up to another. */
  private String exchange(int start, int end, int below, Lines lines, int column) {
    String before = text.substring(0, start);
    String besides = text.substring(end, outline.nextLine(end));
    boolean glued = before.endsWith(":") || before.endsWith("-");
    String head = glued && !lines.head().isEmpty() ? " " + lines.head() : lines.head();
    if (head.isEmpty() && besides.isBlank()) before = withoutBlanks(before);

    StringBuilder out = new StringBuilder(before).append(head).append(besides);
    if (!lines.body().isEmpty() && !besides.endsWith("\n")) out.append(lineBreak());
    for (String line : lines.body()) {
      out.append(line.isEmpty() ? line : " ".repeat(column) + line).append(lineBreak());
    }
    return out.append(text.substring(below)).toString();
  }

  private String insert(int at, List<String> lines) {
    StringBuilder out = new StringBuilder(text.substring(0, at));
    if (at > 0 && text.charAt(at - 1) != '\n') out.append(lineBreak());
    for (String line : lines) out.append(line).append(lineBreak());
    return out.append(text.substring(at)).toString();
  }

  /** The end of the sign {@code |-} and its like, with which a note begins. */
  private int signEnd(int start) {
    int end = start;
    while (end < text.length() && "|>+-0123456789".indexOf(text.charAt(end)) >= 0) end++;
    return end;
  }

  private int lineEnd(int offset) {
    int end = offset;
    while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) end++;
    return end;
  }

  private static String withoutBlanks(String before) {
    int end = before.length();
    while (end > 0 && before.charAt(end - 1) == ' ') end--;
    return before.substring(0, end);
  }

  private String lineBreak() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }
}
