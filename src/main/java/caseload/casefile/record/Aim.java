package caseload.casefile.record;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** From a path to the place in the text that must change; nothing where the layout forbids it. */
final class Aim {
  private Aim() {}

  /** The text with a value set at a path. */
  static Optional<String> hit(Splice splice, List<String> path, Tree value) {
    List<String> above = path.subList(0, path.size() - 1);
    String last = path.get(path.size() - 1);
    Node parent = splice.outline().find(above).orElse(null);
    boolean missing = parent == null || isEmpty(parent);
    if (missing && !above.isEmpty()) return hit(splice, above, Intended.around(last, value));

    if (parent instanceof MappingNode mapping) {
      Optional<NodeTuple> entry = Outline.entry(mapping, last);
      if (entry.isPresent()) return splice.replace(entry.get(), value);
      return Outline.isFlow(mapping)
          ? Optional.empty()
          : Optional.of(splice.addKey(mapping, last, value));
    }
    if (parent instanceof SequenceNode list) {
      Optional<Node> item = splice.outline().find(path);
      if (item.isPresent()) return splice.replace(list, item.get(), value);
      return Outline.isFlow(list) ? Optional.empty() : Optional.of(splice.append(list, value));
    }
    return Optional.empty();
  }

  private static boolean isEmpty(Node node) {
    if (node instanceof ScalarNode scalar) return scalar.getValue().isEmpty();
    return node instanceof MappingNode mapping
        ? mapping.getValue().isEmpty()
        : ((SequenceNode) node).getValue().isEmpty();
  }

  /** The text without a key, where the key begins a line. */
  static Optional<String> remove(Splice splice, List<String> path, String key) {
    if (!(splice.outline().find(path).orElse(null) instanceof MappingNode mapping)) {
      return Optional.empty();
    }
    return Outline.isFlow(mapping)
        ? Optional.empty()
        : Outline.entry(mapping, key).flatMap(splice::remove);
  }
}
