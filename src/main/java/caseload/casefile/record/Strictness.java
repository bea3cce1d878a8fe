package caseload.casefile.record;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Where the engine is laxer than YAML itself. It joins whatever follows an open quote or an indent,
 * so that a field or a list item is swallowed by the text above it; here that is refused.
 */
final class Strictness {
  private final RawText raw;
  private final Refusals refusals;

  Strictness(RawText raw) {
    this.raw = raw;
    this.refusals = new Refusals(raw);
  }

  /**
   * The further lines of a text, and what follows it.
   *
   * @param indent the column of the block that the text stands in
   */
  void check(ScalarEvent scalar, int indent) {
    if (scalar.isLiteral() || scalar.isFolded()) return;
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    Place end = Places.end(scalar);
    for (int number = Places.start(scalar).line() + 1; number <= end.line(); number++) {
      furtherLine(scalar, plain, number, indent);
    }
    if (!plain && raw.from(end).startsWith("#")) throw gluedComment(end);
  }

  /** The end of a list or of fields, which a comment must not touch either. */
  void checkEnd(Event event) {
    Place end = Places.end(event);
    boolean bracket = raw.before(end).endsWith("]") || raw.before(end).endsWith("}");
    if (bracket && raw.from(end).startsWith("#")) throw gluedComment(end);
  }

  /** What stands in brackets must be indented as well, or a lost bracket swallows the fields. */
  void checkInBrackets(Event event, Place bracket, int indent) {
    Place start = Places.start(event);
    if (start.line() == bracket.line() || start.column() > indent) return;
    throw raw.refusal(
        start,
        "This line stands in the brackets that open in line " + bracket.line() + ".",
        "Close the brackets before it, or indent it by two spaces.");
  }

  private void furtherLine(ScalarEvent scalar, boolean plain, int number, int indent) {
    String line = raw.line(new Place(number, 1));
    if (line.isBlank()) return;
    int spaces = spaces(line);
    Place start = new Place(number, spaces + 1);
    if (spaces < indent && line.charAt(spaces) == '\t') throw refusals.tab(start);
    if (spaces < indent && !plain) throw refusals.unclosedQuote(Places.start(scalar));
    if (plain && line.startsWith("- ", spaces)) throw refusals.listLine(start);
  }

  private static int spaces(String line) {
    int spaces = 0;
    while (line.startsWith(" ", spaces)) spaces++;
    return spaces;
  }

  private Unreadable gluedComment(Place place) {
    return raw.refusal(
        place,
        "There is no space before this #.",
        "Put a space before it, or, if it belongs to the text, close the quotes after it.");
  }
}
