package caseload.casefile;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the engine says about a fault, said so that a mentor knows what to type. The engine names
 * what it stumbled over; most often the slip itself stands a little before.
 */
final class PlainWords {
  private final RawText raw;
  private final Refusals refusals;
  private final Optional<Event> last;

  /**
   * @param last the last thing that was understood
   */
  PlainWords(RawText raw, Optional<Event> last) {
    this.raw = raw;
    this.refusals = new Refusals(raw);
    this.last = last;
  }

  Unreadable refusal(MarkedYamlEngineException fault) {
    String context = String.valueOf(fault.getContext());
    String problem = String.valueOf(fault.getProblem());
    Place at = Places.at(fault.getProblemMark());
    Place from = Places.at(fault.getContextMark());

    if (problem.contains("cannot start any token")) return wrongStart(at);
    if (context.contains("quoted scalar")) return inQuotes(problem, from, at);
    if (problem.contains("mapping values are not allowed")) return colon(at);
    if (context.contains("simple key")) return noColon(from);
    if (problem.contains("sequence entries are not allowed")) return listBesideKey(at);
    if (context.contains("scanning a block scalar")) return noteSign(problem, from, at);
    if (problem.contains("expected <block end>")) return outOfLine(problem, at);
    if (context.contains("flow sequence")) return unclosedBracket(from, "[", "]");
    if (context.contains("flow mapping")) return unclosedBracket(from, "{", "}");
    if (context.endsWith("alias")) return refusals.alias(from);
    if (context.endsWith("anchor")) return refusals.anchor(from);
    if (context.contains("tag") || problem.contains("tag")) return refusals.tag(from);
    if (context.contains("directive")) return refusals.directive(from);
    if (problem.contains("expected the node content")) return needsQuotes(at);
    if (problem.contains("mapping keys are not allowed")) return needsQuotes(at);
    return raw.refusal(at, "Caseload cannot read this line.", "Compare it with the lines above.");
  }

  private Unreadable wrongStart(Place at) {
    if (!raw.from(at).startsWith("\t")) return needsQuotes(at);
    return raw.before(at).isBlank()
        ? raw.refusal(
            at, "This line is indented with a tab.", "Use spaces: two for each step to the right.")
        : raw.refusal(at, "There is a tab here.", "Replace it with a space.");
  }

  private Unreadable needsQuotes(Place at) {
    String rest = raw.from(at);
    String sign = rest.isEmpty() ? "such a sign" : rest.substring(0, rest.offsetByCodePoints(0, 1));
    return raw.refusal(
        at, "A text that begins with " + sign + " needs quotes.", refusals.quoted(at, sign));
  }

  private Unreadable inQuotes(String problem, Place from, Place at) {
    if (!problem.contains("escape")) return refusals.unclosedQuote(from);
    return raw.refusal(
        at,
        "In double quotes a backslash has a meaning of its own.",
        "Write two backslashes for one, or put the text in single quotes.");
  }

  private Unreadable colon(Place at) {
    Place start = last.map(Places::start).orElse(at);
    if (start.line() != at.line()) return indent(at);
    return raw.refusal(
        at,
        "A text with a colon in it needs quotes.",
        "Put the whole text in double quotes" + Quoting.example(raw, start));
  }

  private Unreadable noColon(Place from) {
    String line = raw.from(from);
    if (line.startsWith("\"") || line.startsWith("'")) {
      return raw.refusal(
          from, "This line has no key.", "Write a key, a colon and a space before the text.");
    }
    int colon = line.indexOf(':');
    if (colon > 0 && Keys.isKey(line.substring(0, colon))) return refusals.glued(from);
    return raw.refusal(
        from,
        "This line has no key and colon.",
        "Begin it with a key and a colon; if it belongs to the text above, indent it further.");
  }

  private Unreadable listBesideKey(Place at) {
    return raw.refusal(
        at,
        "A list cannot begin on the line of its key.",
        "Begin it on the next line, indented by two spaces; put a text in double quotes.");
  }

  private Unreadable noteSign(String problem, Place from, Place at) {
    if (problem.contains("leading empty lines")) {
      return raw.refusal(
          at,
          "The empty lines above this text hold more spaces than the text itself.",
          "Delete the spaces in the empty lines.");
    }
    return raw.refusal(
        from,
        "After the sign | or > nothing may follow on the line.",
        "Begin the text on the next line, indented by two spaces; or put it in double quotes.");
  }

  private Unreadable outOfLine(String problem, Place at) {
    if (problem.contains("'<scalar>'")) return afterText(at);
    if (problem.contains("':'")) {
      return raw.refusal(at, "There is no key before this colon.", "Write a key before it.");
    }
    if (problem.contains("'-'") || problem.contains("sequence")) return listIndent(at);
    return indent(at);
  }

  private Unreadable afterText(Place at) {
    Place start = last.map(Places::start).orElse(at);
    if (last.orElse(null) instanceof ScalarEvent && start.line() < at.line()) {
      return refusals.unclosedQuote(start);
    }
    String sign = last.orElse(null) instanceof CollectionEndEvent ? "bracket" : "quotes";
    return raw.refusal(
        at,
        "There is more text after the closing " + sign + ".",
        "Put the whole text in double quotes, with \\\" for quotes inside it.");
  }

  private Unreadable listIndent(Place at) {
    return raw.refusal(
        at,
        "This list line is not in line with its list.",
        "Begin it in the same column as the other lines of its list.");
  }

  private Unreadable indent(Place at) {
    Place start = new Place(at.line(), 1 + leadingSpaces(raw.line(at)));
    return raw.refusal(
        start,
        "This line is not in line with the keys above it.",
        "Begin it in the same column as the keys that it belongs to.");
  }

  private static int leadingSpaces(String line) {
    return line.length() - line.stripLeading().length();
  }

  private Unreadable unclosedBracket(Place from, String open, String close) {
    return raw.refusal(
        from,
        "The bracket " + open + " that opens here is not closed.",
        "Close it with " + close + ", or put the text in double quotes.");
  }
}
