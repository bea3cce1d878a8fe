package caseload.casefile.record;

import java.util.Set;

/**
 * What may stand without quotes: nothing, a number, a date, a moment, or one lower-case word. Every
 * other text is quoted, so that tools which follow the older YAML 1.1 read the same.
 */
final class Plain {
  private static final Set<String> WORDS_OF_OLD_YAML = Set.of("null", "on", "off", "y", "n");

  private Plain() {}

  static boolean isPlain(String text) {
    return text.isEmpty() || isNumber(text) || isDate(text) || isWord(text);
  }

  private static boolean isNumber(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    String whole = text.substring(start, point < 0 ? text.length() : point);
    String part = point < 0 ? "0" : text.substring(point + 1);
    boolean octal = whole.length() > 1 && whole.startsWith("0");
    return areDigits(whole) && areDigits(part) && !octal;
  }

  private static boolean isDate(String text) {
    if (text.length() < 10 || text.length() > 35) return false;
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789-:.+TZ".indexOf(text.charAt(i)) < 0) return false;
    }
    boolean dated =
        text.charAt(4) == '-' && text.charAt(7) == '-' && areDigits(text.substring(0, 4));
    return dated && (text.length() == 10 || text.charAt(10) == 'T');
  }

  private static boolean isWord(String text) {
    char first = text.charAt(0);
    return first >= 'a' && first <= 'z' && Keys.isKey(text) && !WORDS_OF_OLD_YAML.contains(text);
  }

  private static boolean areDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
    }
    return !text.isEmpty();
  }
}
