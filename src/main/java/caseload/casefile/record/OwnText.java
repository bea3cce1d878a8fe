package caseload.casefile.record;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A place in a file that goes forward over the lines, keys and signs that {@link OwnHand} knows.
 */
class OwnText {
  final byte[] bytes;
  int at;
  private int line = 1;
  private int lineStart;

  /** Bytes of this line that belong to the letter before them, so that columns count letters. */
  int inside;

  OwnText(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean atEnd() {
    return at >= bytes.length;
  }

  boolean atLineEnd() {
    return at >= bytes.length || bytes[at] == '\n';
  }

  boolean sees(char sign) {
    return at < bytes.length && bytes[at] == sign;
  }

  Place here() {
    return new Place(line, at - lineStart - inside + 1);
  }

  /** Passes the end of a line. */
  void newLine() {
    if (at < bytes.length) at++;
    line++;
    lineStart = at;
    inside = 0;
  }

  void skipLine() {
    while (!atLineEnd()) at++;
  }

  /** Passes the spaces at the beginning of a line, and says how many. */
  int spaces() {
    while (sees(' ')) at++;
    return at - lineStart;
  }

  boolean seesEndMark() {
    return at + 2 < bytes.length
        && bytes[at] == '.'
        && bytes[at + 1] == '.'
        && bytes[at + 2] == '.'
        && (at + 3 == bytes.length || bytes[at + 3] == '\n');
  }

  boolean onlyEmptyLinesFollow() {
    for (int i = at + 3; i < bytes.length; i++) if (bytes[i] != '\n') return false;
    return true;
  }

  /** Passes a sign inside brackets. */
  void step() {
    at++;
  }

  /** Passes one space, after which something stands. */
  void space() {
    take(' ');
    if (sees(' ') || atLineEnd()) throw new Unusual();
  }

  /** Passes the hyphen of a list and its space. */
  void hyphen() {
    take('-');
    space();
  }

  private void take(char sign) {
    if (!sees(sign)) throw new Unusual();
    at++;
  }

  boolean seesKey() {
    int end = keyEnd();
    if (end == at || end >= bytes.length || bytes[end] != ':') return false;
    return end + 1 >= bytes.length || bytes[end + 1] == ' ' || bytes[end + 1] == '\n';
  }

  /** Passes a key and its colon. */
  String key() {
    if (!seesKey()) throw new Unusual();
    int end = keyEnd();
    String key = new String(bytes, at, end - at, UTF_8);
    if (!Keys.isKey(key)) throw new Unusual();
    at = end + 1;
    return key;
  }

  private int keyEnd() {
    int end = at;
    while (end < bytes.length && isKeyLetter(bytes[end])) end++;
    return end;
  }

  /** Inside brackets: is there a comma and one more, or the closing sign? */
  boolean another(char close) {
    if (sees(close)) {
      at++;
      return false;
    }
    take(',');
    if (!sees(' ')) throw new Unusual();
    return true;
  }

  static boolean isKeyLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '-';
  }

  /** Says that a file is not in our own hand; it carries nothing, and costs nothing. */
  static final class Unusual extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusual() {
      super(null, null, false, false);
    }
  }
}
