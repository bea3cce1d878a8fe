package caseload.letter;

import java.text.Normalizer;

/** Texts of a record made fit for paper. Nothing that can be seen is ever dropped or changed. */
final class HtmlText {

  /** Soft hyphen, zero-width space, word joiner, byte order mark. */
  private static final String WITHOUT_WIDTH = "\u00AD\u200B\u2060\uFEFF";

  /** They turn the words after them round, and can make a name read as another. */
  private static final String TURNING_ROUND =
      "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private HtmlText() {}

  /**
   * With line breaks and tabs but without other control characters and invisible marks, and with
   * accents joined to their letters, which is how a font holds them.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    String joined = Normalizer.normalize(text, Normalizer.Form.NFC);
    joined.replace("\r\n", "\n").codePoints().forEach(letter -> append(clean, letter));
    return clean.toString();
  }

  private static void append(StringBuilder clean, int letter) {
    if (letter == '\r') {
      clean.append('\n');
    } else if (Character.getType(letter) == Character.SURROGATE || (letter & 0xFFFE) == 0xFFFE) {
      clean.append('\uFFFD');
    } else if (letter == '\n' || letter == '\t' || !isUnseen(letter)) {
      clean.appendCodePoint(letter);
    }
  }

  private static boolean isUnseen(int letter) {
    return Character.isISOControl(letter)
        || WITHOUT_WIDTH.indexOf(letter) >= 0
        || TURNING_ROUND.indexOf(letter) >= 0;
  }

  /** As element text or as the value of an attribute in double quotes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
