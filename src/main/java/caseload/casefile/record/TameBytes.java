package caseload.casefile.record;

/** Bytes in which nothing can hide: UTF-8 of letters that are seen, and line ends as LF. */
final class TameBytes {
  /** A file of this size cannot hold more values than the gate lets pass. */
  private static final int MOST_BYTES = 56 * 1024;

  private TameBytes() {}

  static boolean are(byte[] bytes) {
    if (bytes.length > MOST_BYTES) return false;
    int lineStart = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b >= ' ' && b < 0x7F) continue;
      if (b == '\n') {
        if (i - lineStart > RawChecks.MOST_CHARACTERS) return false;
        lineStart = i + 1;
      } else {
        int more = more(bytes, i);
        if (more == 0) return false;
        i += more;
      }
    }
    return bytes.length - lineStart <= RawChecks.MOST_CHARACTERS;
  }

  /**
   * How many bytes follow the first of a letter: one or two. 0 for whatever needs a closer look:
   * controls, four bytes, halves of a letter (ED), marks and unknown signs (EF), unusual spaces.
   */
  private static int more(byte[] bytes, int i) {
    int first = bytes[i] & 0xFF;
    int second = follows(bytes, i + 1) ? bytes[i + 1] & 0xFF : 0;
    if (first == 0xC2) return second >= 0xA0 ? 1 : 0;
    if (first >= 0xC3 && first <= 0xDF) return second > 0 ? 1 : 0;
    boolean three = first >= 0xE1 && first <= 0xEE && first != 0xED;
    if (!three || second == 0 || !follows(bytes, i + 2)) return 0;
    return first == 0xE2 && second == 0x80 && (bytes[i + 2] & 0xFE) == 0xA8 ? 0 : 2;
  }

  private static boolean follows(byte[] bytes, int i) {
    return i < bytes.length && (bytes[i] & 0xC0) == 0x80;
  }
}
