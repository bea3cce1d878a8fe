package caseload.casefile.record;

import java.util.Locale;

/** Characters that need care in a file: those nobody can see, and halves of one. */
final class Characters {
  /** What the engine writes as it is, or what older tools take for a line end. */
  private static final String UNSEEN = "\u007F\u0085\u2028\u2029\uFEFF";

  private Characters() {}

  static boolean hasUnseen(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (UNSEEN.indexOf(text.charAt(i)) >= 0) return true;
    }
    return false;
  }

  /** The same YAML with unseen characters escaped; they must stand in double quotes only. */
  static String escaped(String yaml) {
    if (!hasUnseen(yaml)) return yaml;
    StringBuilder out = new StringBuilder(yaml.length() + 8);
    for (int i = 0; i < yaml.length(); i++) {
      char c = yaml.charAt(i);
      if (UNSEEN.indexOf(c) >= 0) {
        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** True when a surrogate stands alone: half of a character beyond the first 65,536. */
  static boolean hasHalf(String text) {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) return true;
      at += Character.charCount(point);
    }
    return false;
  }
}
