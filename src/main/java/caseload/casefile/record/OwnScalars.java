package caseload.casefile.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** The texts that {@link OwnHand} knows: plain words, double quotes on one line, literal blocks. */
final class OwnScalars extends OwnText {
  OwnScalars(byte[] bytes) {
    super(bytes);
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
    if (start == at || !begins(start) || bytes[at - 1] == ':') throw new Unusual();
    return new String(bytes, start, at - start, UTF_8);
  }

  /** A letter or a digit, or the minus of a number. */
  private boolean begins(int start) {
    boolean minus = bytes[start] == '-' && start + 1 < at;
    byte first = minus ? bytes[start + 1] : bytes[start];
    return minus ? first >= '0' && first <= '9' : isLetterOrDigit(first);
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

  private static boolean isLetterOrDigit(byte b) {
    return (isKeyLetter(b) && b != '-') || (b >= 'A' && b <= 'Z');
  }
}
