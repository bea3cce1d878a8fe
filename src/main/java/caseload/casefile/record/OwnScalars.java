package caseload.casefile.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A place in a file that goes forward over the texts and signs that {@link OwnHand} knows. */
final class OwnScalars {
  private final byte[] bytes;
  private int at;
  private int line = 1;
  private int lineStart;

  /** Bytes of this line that belong to the letter before them, so that columns count letters. */
  private int inside;

  OwnScalars(byte[] bytes) {
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

  /**
   * Passes one text on one line.
   *
   * @param alone false inside brackets, where a colon in a plain text is unusual
   */
  Tree.Text text(boolean alone) {
    Place place = here();
    return sees('"')
        ? new Tree.Text(quoted(), false, place)
        : new Tree.Text(plain(alone), true, place);
  }

  private String plain(boolean alone) {
    int start = at;
    while (at < bytes.length && isPlain(bytes[at], alone)) at++;
    if (start == at || !isLetterOrDigit(bytes[start]) || bytes[at - 1] == ':') throw new Unusual();
    return new String(bytes, start, at - start, UTF_8);
  }

  private String quoted() {
    int start = ++at;
    for (; !atLineEnd(); at++) {
      if (bytes[at] == '\\') return escaped(start);
      if (bytes[at] == '"') return new String(bytes, start, at++ - start, UTF_8);
      if ((bytes[at] & 0xC0) == 0x80) inside++;
    }
    throw new Unusual();
  }

  private String escaped(int start) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, start, at - start);
    for (; !atLineEnd(); at++) {
      if (bytes[at] == '"') {
        at++;
        return out.toString(UTF_8);
      }
      if ((bytes[at] & 0xC0) == 0x80) inside++;
      out.write(bytes[at] == '\\' ? meant(++at) : bytes[at]);
    }
    throw new Unusual();
  }

  private int meant(int escape) {
    if (escape < bytes.length && (bytes[escape] == '"' || bytes[escape] == '\\')) {
      return bytes[escape];
    }
    if (escape < bytes.length && bytes[escape] == 'n') return '\n';
    throw new Unusual();
  }

  /** Passes a literal block, up to the line after it; it stands further in than {@code column}. */
  Tree.Text note(int column) {
    Place place = here();
    at++;
    boolean chomped = sees('-');
    if (chomped) at++;
    if (!atLineEnd()) throw new Unusual();
    newLine();
    String text = block(column);
    return new Tree.Text(chomped ? text.substring(0, text.length() - 1) : text, false, place);
  }

  private String block(int column) {
    int margin = margin();
    if (margin <= column || bytes[bytes.length - 1] != '\n') throw new Unusual();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int empty = 0;
    for (; !atEnd(); newLine()) {
      if (atLineEnd()) {
        empty++;
        continue;
      }
      if (!isIndented(margin)) break;
      for (; empty > 0; empty--) text.write('\n');
      int start = at + margin;
      skipLine();
      if (bytes[at - 1] == ' ') throw new Unusual();
      text.write(bytes, start, at - start + 1);
    }
    return text.toString(UTF_8);
  }

  private int margin() {
    int end = at;
    while (end < bytes.length && bytes[end] == ' ') end++;
    return end < bytes.length && bytes[end] == '\n' ? 0 : end - at;
  }

  private boolean isIndented(int margin) {
    for (int i = at; i < at + margin; i++) {
      if (i >= bytes.length || bytes[i] != ' ') return false;
    }
    return true;
  }

  private static boolean isPlain(byte b, boolean alone) {
    return isLetterOrDigit(b) || b == '-' || b == '.' || b == '+' || (alone && b == ':');
  }

  private static boolean isKeyLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '-';
  }

  private static boolean isLetterOrDigit(byte b) {
    return (isKeyLetter(b) && b != '-') || (b >= 'A' && b <= 'Z');
  }

  /** Says that a file is not in our own hand; it carries nothing, and costs nothing. */
  static final class Unusual extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusual() {
      super(null, null, false, false);
    }
  }
}
