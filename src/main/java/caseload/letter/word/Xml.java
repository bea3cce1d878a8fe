package caseload.letter.word;

/** Texts as XML holds them. */
final class Xml {
  private Xml() {}

  /** As element text or in an attribute; what XML cannot hold at all is left out. */
  static String text(String words) {
    StringBuilder safe = new StringBuilder(words.length());
    words.codePoints().filter(Xml::holds).forEach(letter -> append(safe, letter));
    return safe.toString();
  }

  private static boolean holds(int letter) {
    return letter >= 0x20 ? letter != 0xFFFE && letter != 0xFFFF : letter == '\n' || letter == '\t';
  }

  private static void append(StringBuilder safe, int letter) {
    switch (letter) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      default -> safe.appendCodePoint(letter);
    }
  }
}
