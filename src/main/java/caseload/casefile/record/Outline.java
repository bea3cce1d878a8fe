package caseload.casefile.record;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Where in a text each value begins and ends. The text has passed the {@link Gate}. */
final class Outline {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new FailsafeSchema()).setUseMarks(true).build();

  private final String text;
  private final Node root;

  Outline(String text) {
    this.text = text;
    this.root = new Compose(SETTINGS).composeString(text).orElseThrow();
  }

  /** The value at a path; a list's items are found by their number, from 0. */
  Optional<Node> find(List<String> path) {
    Node node = root;
    for (String step : path) {
      Optional<Node> child = child(node, step);
      if (child.isEmpty()) return child;
      node = child.get();
    }
    return Optional.of(node);
  }

  private static Optional<Node> child(Node node, String step) {
    if (node instanceof MappingNode mapping) {
      return entry(mapping, step).map(NodeTuple::getValueNode);
    }
    if (!(node instanceof SequenceNode list)) return Optional.empty();
    for (int i = 0; i < list.getValue().size(); i++) {
      if (step.equals(Integer.toString(i))) return Optional.of(list.getValue().get(i));
    }
    return Optional.empty();
  }

  /** A key with its value. */
  static Optional<NodeTuple> entry(MappingNode mapping, String key) {
    for (NodeTuple tuple : mapping.getValue()) {
      boolean found = tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key);
      if (found) return Optional.of(tuple);
    }
    return Optional.empty();
  }

  int start(Node node) {
    return offset(node.getStartMark());
  }

  int end(Node node) {
    return offset(node.getEndMark().isPresent() ? node.getEndMark() : node.getStartMark());
  }

  /** The column of a value, from 0: how far its lines are indented. */
  int column(Node node) {
    int start = start(node);
    return start - lineStart(start);
  }

  int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  int nextLine(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end + 1;
  }

  /** The beginning of the line after a value; comments that follow it are not its own. */
  int after(Node node) {
    if (node instanceof ScalarNode scalar && isBlock(scalar)) return afterBlock(scalar);
    if (isFlow(node) || node instanceof ScalarNode) return nextLine(end(node));
    return after(last((CollectionNode<?>) node));
  }

  private int afterBlock(ScalarNode scalar) {
    int start = start(scalar);
    int end = end(scalar);
    boolean keepsBlanks = text.substring(start, Math.min(start + 3, end)).indexOf('+') > 0;
    if (keepsBlanks) return end;
    return nextLine(start + text.substring(start, end).stripTrailing().length());
  }

  private static Node last(CollectionNode<?> node) {
    Object last = node.getValue().get(node.getValue().size() - 1);
    return last instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) last;
  }

  /** True for a note that begins with {@code |} or {@code >}. */
  static boolean isBlock(Node node) {
    if (!(node instanceof ScalarNode scalar)) return false;
    ScalarStyle style = scalar.getScalarStyle();
    return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
  }

  /** True for a list or fields on lines of their own. */
  static boolean isBelow(Node node) {
    return node instanceof CollectionNode && !isFlow(node);
  }

  static boolean isFlow(Node node) {
    return node instanceof CollectionNode<?> list && list.getFlowStyle() == FlowStyle.FLOW;
  }

  private int offset(Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
  }
}
