package caseload.casefile.record;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the engine says about a fault, said so that a mentor knows what to type. The engine names
 * what it stumbled over; most often the slip itself stands a little before.
 */
final class PlainWords {
  private final RawText raw;
  private final Refusals refusals;
  private final Layout layout;
  private final Optional<Event> last;

  /**
   * @param last the last thing that was understood
   */
  PlainWords(RawText raw, Optional<Event> last) {
    this.raw = raw;
    this.refusals = new Refusals(raw);
    this.layout = new Layout(raw, last);
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
    if (problem.contains("expected <block end>")) return layout.refusal(problem, at);
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
        ? refusals.tab(at)
        : raw.refusal(at, "There is a tab here.", "Replace it with a space.");
  }

  private Unreadable needsQuotes(Place at) {
    String rest = raw.from(at);
    if (rest.equals(RawChecks.END)) return refusals.onlyComments();
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
    if (start.line() != at.line()) return layout.indent(at);
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

  private Unreadable unclosedBracket(Place from, String open, String close) {
    return raw.refusal(
        from,
        "The bracket " + open + " that opens here is not closed.",
        "Close it with " + close + ", or put the text in double quotes.");
  }
}
