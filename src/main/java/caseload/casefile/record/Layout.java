package caseload.casefile.record;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Faults of layout: a line, or the rest of one, that belongs to nothing above it. */
final class Layout {
  private final RawText raw;
  private final Optional<Event> last;

  /**
   * @param last the last thing that was understood
   */
  Layout(RawText raw, Optional<Event> last) {
    this.raw = raw;
    this.last = last;
  }

  /**
   * @param problem what the engine found where it expected the end of a block
   */
  Unreadable refusal(String problem, Place at) {
    if (problem.contains("'<scalar>'")) return afterText(at);
    if (problem.contains("':'")) {
      return raw.refusal(at, "There is no key before this colon.", "Write a key before it.");
    }
    if (problem.contains("'-'") || problem.contains("sequence")) return listIndent(at);
    return indent(at);
  }

  /** A line that begins in a column where nothing else does. */
  Unreadable indent(Place at) {
    String line = raw.line(at);
    Place start = new Place(at.line(), line.length() - line.stripLeading().length() + 1);
    return raw.refusal(
        start,
        "This line is not in line with the keys above it.",
        "Begin it in the same column as the keys that it belongs to.");
  }

  private Unreadable listIndent(Place at) {
    return raw.refusal(
        at,
        "This list line is not in line with its list.",
        "Begin it in the same column as the other lines of its list.");
  }

  private Unreadable afterText(Place at) {
    Place start = last.map(Places::start).orElse(at);
    if (last.orElse(null) instanceof ScalarEvent && start.line() < at.line()) {
      return new Refusals(raw).unclosedQuote(start);
    }
    String sign = last.orElse(null) instanceof CollectionEndEvent ? "bracket" : "quotes";
    return raw.refusal(
        at,
        "There is more text after the closing " + sign + ".",
        "Put the whole text in double quotes, with \\\" for quotes inside it.");
  }
}
