package caseload.letter;

/** Texts of a record made fit for paper. Nothing that can be seen is ever dropped or changed. */
final class HtmlText {

  private HtmlText() {}

  /** Without what no document can hold: control characters other than tabs and line breaks. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(letter -> append(clean, letter));
    return clean.toString();
  }

  private static void append(StringBuilder clean, int letter) {
    if (letter == '\r') {
      clean.append('\n');
    } else if (Character.getType(letter) == Character.SURROGATE || (letter & 0xFFFE) == 0xFFFE) {
      clean.append('\uFFFD');
    } else if (letter == '\n' || letter == '\t' || !Character.isISOControl(letter)) {
      clean.appendCodePoint(letter);
    }
  }

  /** As element text or as the value of an attribute in double quotes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
