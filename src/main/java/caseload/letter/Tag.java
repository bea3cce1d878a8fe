package caseload.letter;

import java.util.List;

/** A piece of a template as its author wrote it. */
sealed interface Tag {

  /** What stands between the tags. */
  record Words(String text, Spot spot) implements Tag {}

  /** {@code {{name}}}. */
  record Print(String name, Spot spot) implements Tag {}

  /** {@code {{#name}}…{{/name}}}, or with {@code ^} for when it is not there. */
  record Section(String name, boolean whenAbsent, Spot spot, List<Tag> inside) implements Tag {}

  /** {@code {{> name}}}. */
  record Include(String name, Spot spot) implements Tag {}
}
