package caseload.casefile.record;

/** How a text would look in quotes, to be shown as what to write instead. */
final class Quoting {
  private static final int LONGEST = 70;

  private Quoting() {}

  /** A colon and the line with its text in quotes, from a place on; a full stop when too long. */
  static String example(RawText raw, Place start) {
    String text = raw.from(start).strip();
    if (text.isEmpty() || text.startsWith("\"") || text.startsWith("'")) return ".";
    if (raw.before(start).indexOf('[') >= 0 || raw.before(start).indexOf('{') >= 0) return ".";
    String line = raw.before(start).strip() + " " + quoted(text);
    return line.length() > LONGEST ? "." : ": " + line.strip();
  }

  static String quoted(String text) {
    return text.indexOf('"') < 0 && text.indexOf('\\') < 0
        ? '"' + text + '"'
        : '\'' + text.replace("'", "''") + '\'';
  }

  static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
