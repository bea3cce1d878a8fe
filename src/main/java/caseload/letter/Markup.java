package caseload.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the HTML of a template as far as is needed to know where a value would stand. Escaping
 * keeps a text harmless between tags and in double quotes; anywhere else it is refused.
 */
final class Markup {

  private static final Pattern IN_QUOTES = Pattern.compile("([a-zA-Z:-]+)\\s*=\\s*\"[^\"]*$");
  private static final Pattern REACHES_OUT =
      Pattern.compile("href|src|srcset|action|formaction|data|poster|srcdoc|on.*|xlink:href");

  private final Medium medium;
  private final StringBuilder tag = new StringBuilder();
  private boolean quoted;
  private boolean inStyle;

  Markup(Medium medium) {
    this.medium = medium;
  }

  void pass(String text) {
    text.chars().forEach(letter -> pass((char) letter));
  }

  /** A value stands here; inside an attribute it counts as a letter. */
  void passValue() {
    if (isInTag()) {
      pass('x');
    }
  }

  private void pass(char letter) {
    if (!isInTag() && letter != '<') {
      return;
    }
    tag.append(letter);
    quoted = quoted ^ letter == '"';
    if (letter == '>' && !quoted) {
      close(tag.toString());
    }
  }

  private void close(String finished) {
    if (finished.startsWith("<style")) {
      inStyle = true;
    } else if (finished.startsWith("</style")) {
      inStyle = false;
    }
    tag.setLength(0);
  }

  private boolean isInTag() {
    return tag.length() > 0;
  }

  /** Why a value of this kind may not stand here, if it may not. */
  Optional<Objection> objection(Class<?> kind) {
    if (medium == Medium.TEXT) {
      return Optional.empty();
    }
    if (isInTag()) {
      return objectionInTag(kind);
    }
    return inStyle ? objectionInStyle(kind) : Optional.empty();
  }

  private Optional<Objection> objectionInTag(Class<?> kind) {
    Matcher attribute = IN_QUOTES.matcher(tag);
    if (!quoted || !attribute.find() || kind == Drawing.class) {
      return Objection.of(
          "a value may not stand inside an HTML tag",
          "Put it between tags, or into an attribute in double quotes.");
    }
    if (attribute.group(1).equals("style")) {
      return objectionInStyle(kind);
    }
    return REACHES_OUT.matcher(attribute.group(1)).matches()
        ? Objection.of(
            "a value may not stand in " + attribute.group(1),
            "Print it as text; a letter fetches nothing and links to nothing.")
        : Optional.empty();
  }

  private static Optional<Objection> objectionInStyle(Class<?> kind) {
    return kind == Colour.class || kind == Integer.class
        ? Optional.empty()
        : Objection.of(
            "only a colour or a number may stand in a style", "Put the value between tags.");
  }
}
