package caseload.casefile;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * The further lines of a text. The engine joins whatever follows an open quote or an indent; a
 * field or a list item that was swallowed in this way must not pass for text.
 */
final class Continuation {

  private Continuation() {}

  /**
   * @param indent the column of the block that the text stands in
   */
  static void check(RawText raw, Refusals refusals, ScalarEvent scalar, int indent) {
    if (scalar.isLiteral() || scalar.isFolded()) return;
    Place start = Places.start(scalar);
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;

    for (int number = start.line() + 1; number <= Places.end(scalar).line(); number++) {
      String line = raw.line(new Place(number, 1));
      if (line.isBlank()) continue;
      int column = line.length() - line.stripLeading().length() + 1;
      if (!plain && column <= indent) throw refusals.unclosedQuote(start);
      if (plain && line.startsWith("- ", column - 1)) {
        throw refusals.listLine(new Place(number, column));
      }
    }
  }
}
