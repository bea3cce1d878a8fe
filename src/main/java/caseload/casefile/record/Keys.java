package caseload.casefile.record;

import java.util.Locale;

/** How a key is spelt: lower-case letters and digits with hyphens, 64 characters at most. */
final class Keys {
  private static final int MOST_CHARACTERS = 64;

  private Keys() {}

  static boolean isKey(String text) {
    if (text.isEmpty() || text.length() > MOST_CHARACTERS || text.charAt(0) == '-') return false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && !isLetterOrDigit(c)) return false;
    }
    return true;
  }

  /** The key that was probably meant; empty when none can be guessed. */
  static String meant(String text) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
      if (hump || c == '_' || c == ' ' || c == '.') key.append('-');
      if (c != '_' && c != ' ' && c != '.') key.append(c);
    }
    String meant = key.toString().toLowerCase(Locale.ROOT).replace("--", "-");
    return isKey(meant) ? meant : "";
  }

  /** True for the number of a list's item. */
  static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
    }
    return !text.isEmpty();
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
